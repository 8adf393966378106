package dev.docbind.generator.page;

import dev.docbind.generator.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables that list fields: the parameters of a method, the fields of an object, what a method returns. A row that
 * cannot be read is reported and left out.
 */
public final class FieldTableReader {

    private FieldTableReader() {}

    /** Whether a table lists fields, to judge by its header, or by its first row where it has none. */
    public static boolean recognises(Element.Table table) {
        return FieldColumns.of(table) != null;
    }

    /** The fields of a table, in order; none where it lists no fields. Captions between the rows are no fields. */
    public static List<FieldRow> read(Element.Table table, Diagnostics diagnostics) {
        FieldColumns columns = FieldColumns.of(table);
        if (columns == null) {
            return List.of();
        }
        FieldRowReader reader = new FieldRowReader(table, columns, diagnostics);
        List<FieldRow> fields = new ArrayList<>();
        List<Element.Row> rows = table.rows();
        for (Element.Row row : rows.subList(columns.headed() ? 1 : 0, rows.size())) {
            @Nullable FieldRow field = reader.read(row);
            if (field != null) {
                fields.add(field);
            }
        }
        return List.copyOf(fields);
    }
}
