package dev.docbind.generator.page;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a list of fields: the parameters of a method, the fields of an object, what a method returns.
 *
 * @param recognized whether the table lists fields, to judge by its header, or by its first row where it has none
 * @param rows the fields, in order; none where the table lists no fields. Captions between the rows are no fields
 * @param problems what is wrong with the rows, some of which may be left out for it
 */
public record FieldTable(boolean recognized, List<FieldRow> rows, List<Diagnostic> problems) {
    private static final FieldTable NONE = new FieldTable(false, List.of(), List.of());

    static FieldTable of(Element.Table table) {
        FieldColumns columns = FieldColumns.of(table);
        if (columns == null) {
            return NONE;
        }
        Diagnostics problems = new Diagnostics();
        FieldRowReader reader = new FieldRowReader(table, columns, problems);
        List<FieldRow> fields = new ArrayList<>();
        List<Element.Row> rows = table.rows();
        for (Element.Row row : rows.subList(columns.headed() ? 1 : 0, rows.size())) {
            @Nullable FieldRow field = reader.read(row);
            if (field != null) {
                fields.add(field);
            }
        }
        return new FieldTable(true, List.copyOf(fields), problems.sorted());
    }
}
