package dev.docbind.generator.resolve.field;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.resolve.json.Shape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes the examples' spelling of a name where all of them agree on one that differs from the table's in case only. Where
 * the requests differ from the table and other tabs do not, the table is believed.
 */
final class WireNames {

    private WireNames() {}

    /**
     * Settles the names of one level and of those below it.
     *
     * @param elsewhere the keys that other examples than the requests have
     */
    static void settle(List<FieldDraft> level, Shape shown, Set<String> elsewhere, Diagnostics diagnostics) {
        Shape shape = shown.core();
        Set<String> written = level.stream().map(draft -> draft.name).collect(Collectors.toSet());
        for (FieldDraft draft : level) {
            List<String> others = shape.spellings(draft.name).stream()
                    .filter(name -> !written.contains(name))
                    .toList();
            if (!shape.has(draft.name) && others.size() == 1 && !draft.map) {
                take(draft, others.get(0), elsewhere.contains(draft.name), diagnostics);
            }
            Shape inside = shape.member(draft.shownName());
            settle(draft.fields, draft.entry == null ? inside : inside.core().anyMember(), elsewhere, diagnostics);
        }
    }

    private static void take(FieldDraft draft, String shown, boolean disputed, Diagnostics diagnostics) {
        draft.shownAs = shown;
        if (!disputed) {
            draft.wireName = shown;
        }
        diagnostics.warning(
                "name-case-differs",
                draft.location,
                "the table says " + draft.name + ", the " + (disputed ? "requests" : "examples") + " send " + shown,
                disputed ? "other tabs say " + draft.name + ", too: that is sent" : "the examples' spelling is sent");
    }
}
