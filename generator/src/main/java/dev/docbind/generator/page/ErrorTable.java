package dev.docbind.generator.page;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as a list of errors. The header says which column holds what.
 *
 * @param recognized whether the table lists errors, to judge by its header; lists of other codes may look the same
 * @param rows the rows of errors, in order; none where the table lists no errors
 * @param problems what is wrong with the rows
 */
public record ErrorTable(boolean recognized, List<ErrorTableRow> rows, List<Diagnostic> problems) {
    private static final ErrorTable NONE = new ErrorTable(false, List.of(), List.of());

    static ErrorTable of(Element.Table table) {
        ErrorColumns columns = ErrorColumns.of(table);
        if (columns == null) {
            return NONE;
        }
        Diagnostics problems = new Diagnostics();
        ErrorRowReader reader = new ErrorRowReader(columns, problems);
        List<ErrorTableRow> errors = new ArrayList<>();
        List<Element.Row> rows = table.rows();
        for (Element.Row row : rows.subList(1, rows.size())) {
            if (!ErrorRowReader.isEmpty(row)) {
                errors.add(reader.read(row));
            }
        }
        return new ErrorTable(true, List.copyOf(errors), problems.sorted());
    }
}
