package dev.docbind.generator.resolve.field;

import dev.docbind.generator.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Names inside one level: a repeated one stays once, an odd one is reported. */
public final class RowNames {

    private RowNames() {}

    /** Checks a level and those below it. */
    public static void check(List<FieldDraft> level, Diagnostics diagnostics) {
        List<FieldDraft> kept = new ArrayList<>();
        for (FieldDraft draft : level) {
            Optional<FieldDraft> first =
                    kept.stream().filter(other -> same(other, draft)).findFirst();
            if (first.isEmpty()) {
                kept.add(draft);
                odd(draft, diagnostics);
            } else {
                diagnostics.warning(
                        "name-repeated",
                        draft.location,
                        draft.name + " is already described in line "
                                + first.get().location.line(),
                        "the first row is kept");
                unite(first.get(), draft);
            }
        }
        level.clear();
        level.addAll(kept);
        kept.forEach(draft -> check(draft.fields, diagnostics));
    }

    private static boolean same(FieldDraft first, FieldDraft second) {
        return first.name.equals(second.name) && Objects.equals(first.variant, second.variant);
    }

    private static void unite(FieldDraft first, FieldDraft again) {
        if (first.types.equals(again.types) && first.fields.isEmpty()) {
            first.fields.addAll(again.fields);
        }
    }

    private static void odd(FieldDraft draft, Diagnostics diagnostics) {
        boolean plain = draft.name.chars().allMatch(c -> c > ' ' && c < 0x7f);
        if (!plain && !draft.map && draft.documented) {
            diagnostics.warning(
                    "name-odd",
                    draft.location,
                    "the name \"" + draft.name + "\" has blanks or letters that no wire name has",
                    "it is sent as it is written");
        }
    }
}
