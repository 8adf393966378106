package dev.docbind.generator.page;

import dev.docbind.generator.diagnostic.Diagnostics;
import java.util.IdentityHashMap;
import java.util.List;

/** The field tables of one page, each read once, whoever asks for it. */
public final class FieldTables {

    private final IdentityHashMap<Element.Table, List<FieldRow>> read = new IdentityHashMap<>();

    /** The fields of a table, in order; none where it lists no fields. What is wrong is told to who asks first. */
    public List<FieldRow> read(Element.Table table, Diagnostics diagnostics) {
        List<FieldRow> known = read.get(table);
        if (known == null) {
            known = FieldTableReader.read(table, diagnostics);
            read.put(table, known);
        }
        return known;
    }
}
