package dev.docbind.runtime.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of an error. In its text the values are separated by tabs; {@code \N} is null, and a backslash stands before itself and
 * in place of tabs ({@code \t}) and line breaks ({@code \n}, {@code \r}). Values that are left out at the end are those that the row says
 * otherwise: the code that is sent is the code, the text that is sent the message, the page the one of all rows.
 */
final class DocumentedRow {

    private static final char ESCAPE = '\\';

    /** What is said of an error that no page documents. */
    static final DocumentedRow UNDOCUMENTED = new DocumentedRow("\t\t\\N\t\t\\N", null);

    /** The code as the page spells it. */
    final String code;
    /** The HTTP status, null where the page gives none. */
    final @Nullable Integer status;
    /** The message, null where the page gives none. */
    final @Nullable String message;
    /** The code that a portal sends, null where the page does not say which. */
    final @Nullable String sentCode;
    /** The text that a portal sends, null where the page gives none. */
    final @Nullable String sentMessage;
    /** The page, null for what no page documents. */
    final @Nullable String page;

    /**
     * Reads a row.
     *
     * @param text the row
     * @param page the page of the rows around it, null where each has its own
     */
    DocumentedRow(String text, @Nullable String page) {
        List<String> cells = List.of(text.split("\t", -1));
        this.code = unescaped(cells.get(0));
        this.status = cells.get(1).isEmpty() ? null : Integer.valueOf(cells.get(1));
        this.message = value(cells.get(2));
        this.sentCode = value(cells.get(cells.size() > 3 ? 3 : 0));
        this.sentMessage = value(cells.get(cells.size() > 4 ? 4 : 2));
        this.page = cells.size() > 5 ? value(cells.get(5)) : page;
    }

    /** The value of a cell. */
    static @Nullable String value(String cell) {
        return cell.equals("\\N") ? null : unescaped(cell);
    }

    private static String unescaped(String cell) {
        if (cell.indexOf(ESCAPE) < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ESCAPE && i + 1 < cell.length()) {
                i++;
                c = switch (cell.charAt(i)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> cell.charAt(i);
                };
            }
            text.append(c);
        }
        return text.toString();
    }
}
