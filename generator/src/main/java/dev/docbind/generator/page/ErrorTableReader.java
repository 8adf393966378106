package dev.docbind.generator.page;

import dev.docbind.generator.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;

/** Reads tables that list errors: which column holds what is told by the header, in both languages. */
public final class ErrorTableReader {

    private ErrorTableReader() {}

    /** Whether a table lists errors, to judge by its header. Lists of other codes may look the same. */
    public static boolean recognises(Element.Table table) {
        return ErrorColumns.of(table) != null;
    }

    /** The errors of a table, in order, one for each code of a cell; none where it lists no errors. */
    public static List<ErrorTableRow> read(Element.Table table, Diagnostics diagnostics) {
        ErrorColumns columns = ErrorColumns.of(table);
        if (columns == null) {
            return List.of();
        }
        ErrorRowReader reader = new ErrorRowReader(columns, diagnostics);
        List<ErrorTableRow> errors = new ArrayList<>();
        List<Element.Row> rows = table.rows();
        rows.subList(1, rows.size()).forEach(row -> errors.addAll(reader.read(row)));
        return List.copyOf(errors);
    }
}
