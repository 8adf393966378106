package dev.docbind.generator.resolve.field;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the examples' spelling of a name where all of them agree on one that differs from the table's in case only. */
final class WireNames {

    private WireNames() {}

    /** Settles the names of one level and of those below it. */
    static void settle(List<FieldDraft> level, ExampleValues shown, Diagnostics diagnostics) {
        if (level.isEmpty()) {
            return;
        }
        ExampleValues shape = shown.core();
        Set<String> written = level.stream().map(draft -> draft.name).collect(Collectors.toSet());
        for (FieldDraft draft : level) {
            List<String> others = shape.spellings(draft.name).stream()
                    .filter(name -> !written.contains(name))
                    .toList();
            if (!shape.has(draft.name) && others.size() == 1 && !draft.map) {
                draft.wireName = others.get(0);
                diagnostics.warning(
                        "name-case-differs",
                        draft.nameLocation(),
                        "the table says " + draft.name + ", the examples send " + draft.wireName,
                        "the examples' spelling is sent");
            }
            ExampleValues inside = shape.member(draft.wireName);
            settle(draft.fields, draft.entry == null ? inside : inside.core().anyMember(), diagnostics);
        }
    }
}
