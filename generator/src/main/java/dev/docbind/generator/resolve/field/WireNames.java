package dev.docbind.generator.resolve.field;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.resolve.json.Shape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the examples' spelling of a name where all of them agree on one that differs from the table's in case only. */
final class WireNames {

    private WireNames() {}

    /** Where examples in other languages have the table's spelling, it is the one to send: the type has been read by now. */
    static void restore(List<FieldDraft> level, Set<String> code) {
        for (FieldDraft draft : level) {
            if (!draft.wireName.equals(draft.name) && code.contains(draft.name)) {
                draft.wireName = draft.name;
            }
            restore(draft.fields, code);
        }
    }

    /**
     * Settles the names of one level and of those below it.
     *
     * @param code the keys that examples in other languages write
     */
    static void settle(List<FieldDraft> level, Shape shown, Set<String> code, Diagnostics diagnostics) {
        Shape shape = shown.core();
        Set<String> written = level.stream().map(draft -> draft.name).collect(Collectors.toSet());
        for (FieldDraft draft : level) {
            List<String> others = shape.spellings(draft.name).stream()
                    .filter(name -> !written.contains(name))
                    .toList();
            if (!shape.has(draft.name) && others.size() == 1 && !draft.map) {
                draft.wireName = others.get(0);
                boolean divided = code.contains(draft.name);
                diagnostics.warning(
                        "name-case-differs",
                        draft.location,
                        "the table says " + draft.name + ", the examples send " + draft.wireName,
                        divided
                                ? "other examples have the table's spelling, which is sent"
                                : "the examples' spelling is sent");
            }
            Shape inside = shape.member(draft.wireName);
            settle(draft.fields, draft.entry == null ? inside : inside.core().anyMember(), code, diagnostics);
        }
    }
}
