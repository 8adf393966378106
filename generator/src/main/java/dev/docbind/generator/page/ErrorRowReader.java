package dev.docbind.generator.page;

import dev.docbind.generator.diagnostic.Diagnostics;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one error table. */
final class ErrorRowReader {

    private static final Pattern STATUS = Pattern.compile("(?<!\\d)\\d{3}(?!\\d)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private final ErrorColumns columns;
    private final Diagnostics diagnostics;

    ErrorRowReader(ErrorColumns columns, Diagnostics diagnostics) {
        this.columns = columns;
        this.diagnostics = diagnostics;
    }

    /** Whether nothing stands in a row. */
    static boolean isEmpty(Element.Row row) {
        return row.cells().stream().allMatch(cell -> cell.markdown().isEmpty());
    }

    /** The errors of a row that is not empty. */
    ErrorTableRow read(Element.Row row) {
        if (columns.code() < 0) {
            return error(row, List.of(), message(row));
        }
        Element.Cell code = cell(row, columns.code());
        if (code == null || code.markdown().isEmpty()) {
            diagnostics.warning(
                    "error-code-empty",
                    code == null ? row.location() : code.location(),
                    "this error has no code; it is read as the empty code",
                    "write \"Empty value\" where the server sends an empty code");
            return error(row, List.of(""), message(row));
        }
        if (columns.code() == columns.message()) {
            ErrorCodes codes = ErrorCodes.readWithMessage(code);
            return error(row, codes.codes(), codes.message());
        }
        return error(row, ErrorCodes.read(code).codes(), message(row));
    }

    private ErrorTableRow error(Element.Row row, List<String> codes, @Nullable String message) {
        Element.Cell description = cell(row, columns.description());
        return new ErrorTableRow(
                codes,
                status(cell(row, columns.status())),
                message,
                description == null ? null : explained(row, description),
                text(row, columns.field()),
                row.location());
    }

    /** A cell that its neighbour covers has the neighbour's text. */
    private static String explained(Element.Row row, Element.Cell cell) {
        String text = cell.markdown().strip();
        int place = row.cells().indexOf(cell);
        return text.equals(">") && place > 0
                ? row.cells().get(place - 1).markdown()
                : text.equals("^") ? "" : cell.markdown();
    }

    private @Nullable Integer status(Element.@Nullable Cell cell) {
        String text = cell == null ? "" : ElementText.plain(cell.content());
        Matcher number = STATUS.matcher(text);
        if (number.find()) {
            return Integer.valueOf(number.group());
        }
        if (cell != null && WORD.matcher(text).find()) {
            diagnostics.warning(
                    "status-impossible",
                    cell.location(),
                    "\"" + text + "\" is no status",
                    "write a number of three digits, or leave the cell empty");
        }
        return null;
    }

    private static @Nullable String text(Element.Row row, int column) {
        Element.Cell cell = cell(row, column);
        return cell == null ? null : ElementText.plain(cell.content());
    }

    private @Nullable String message(Element.Row row) {
        Element.Cell cell = cell(row, columns.message());
        return cell == null ? null : ElementText.message(cell.content());
    }

    private static Element.@Nullable Cell cell(Element.Row row, int column) {
        return column < 0 || column >= row.cells().size() ? null : row.cells().get(column);
    }
}
