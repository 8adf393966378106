package dev.docbind.runtime.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of an error. In its text the values are separated by tabs; {@code \N} is null, and a backslash stands before itself and
 * in place of tabs ({@code \t}) and line breaks ({@code \n}, {@code \r}). Values that are left out at the end are those that the row says
 * otherwise: the code that is sent is the code, the text that is sent the message, the page the one of all rows.
 *
 * @param code the code as the page spells it
 * @param status the HTTP status, null where the page gives none
 * @param message the message, null where the page gives none
 * @param sentCode the code that a portal sends, null where the page does not say which
 * @param sentMessage the text that a portal sends, null where the page gives none
 * @param page the page, null for what no page documents
 */
record DocumentedRow(
        String code,
        @Nullable Integer status,
        @Nullable String message,
        @Nullable String sentCode,
        @Nullable String sentMessage,
        @Nullable String page) {

    /** What is said of an error that no page documents. */
    static final DocumentedRow UNDOCUMENTED = new DocumentedRow("", null, null, "", null, null);

    private static final char ESCAPE = '\\';

    /**
     * Reads a row.
     *
     * @param text the row
     * @param page the page of the rows around it, null where each has its own
     */
    static DocumentedRow parse(String text, @Nullable String page) {
        List<String> cells = List.of(text.split("\t", -1));
        String code = cells.get(0);
        String status = cells.get(1);
        String message = cells.get(2);
        String ownPage = cells.size() > 5 ? value(cells.get(5)) : page;
        return new DocumentedRow(
                unescaped(code),
                status.isEmpty() ? null : Integer.valueOf(status),
                value(message),
                value(cells.size() > 3 ? cells.get(3) : code),
                value(cells.size() > 4 ? cells.get(4) : message),
                ownPage);
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
