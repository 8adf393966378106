package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names inside one level: a repeated one stays once, an odd one is reported. */
public final class RowNames {

    private RowNames() {}

    /** Checks a level and those below it. */
    public static void check(List<FieldDraft> level, Diagnostics diagnostics) {
        Map<Key, FieldDraft> kept = new LinkedHashMap<>();
        for (FieldDraft draft : level) {
            FieldDraft first = kept.putIfAbsent(new Key(draft.name, draft.variant), draft);
            if (first == null) {
                odd(draft, diagnostics);
            } else if (!first.documented && draft.documented) {
                kept.replace(new Key(draft.name, draft.variant), draft);
                unite(draft, first);
            } else {
                diagnostics.warning(
                        "name-repeated",
                        draft.nameLocation(),
                        draft.name + " is already described in line " + first.location.line(),
                        "the first row is kept");
                unite(first, draft);
            }
        }
        if (kept.size() < level.size()) {
            level.clear();
            level.addAll(kept.values());
        }
        for (FieldDraft draft : level) {
            if (!draft.fields.isEmpty()) {
                check(draft.fields, diagnostics);
            }
        }
    }

    private record Key(String name, @Nullable String variant) {}

    private static void unite(FieldDraft first, FieldDraft again) {
        boolean alike = first.types.equals(again.types) || !again.documented;
        if (alike && first.fields.isEmpty()) {
            first.fields.addAll(again.fields);
        }
    }

    private static boolean isPlain(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) <= ' ' || name.charAt(at) >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static void odd(FieldDraft draft, Diagnostics diagnostics) {
        if (!isPlain(draft.name) && !draft.map && draft.documented) {
            diagnostics.warning(
                    "name-odd",
                    draft.nameLocation(),
                    "the name \"" + draft.name + "\" has blanks or letters that no wire name has",
                    "it is sent as it is written");
        }
    }
}
