package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import java.util.List;

/**
 * One page of the rows that a request asks for.
 *
 * @param rows the rows of this page
 * @param to the position after its last row
 * @param total how many rows there are on all pages
 * @param isCounted whether the answer says how many
 */
record TablePage(List<JsonValue> rows, int to, int total, boolean isCounted) {

    private static final int SIZE = 50;

    /** The page that the parameters ask for. */
    static TablePage of(List<JsonValue> found, TableForm form, JsonValue parameters) {
        long position = form.position(parameters);
        int size = (int) Math.max(1, Math.min(SIZE, form.number(parameters, form.limit(), SIZE)));
        int from = (int) Math.min(found.size(), Math.max(0, form.offset(position, size)));
        int to = Math.min(found.size(), from + size);
        return new TablePage(found.subList(from, to), to, found.size(), form.counts() && position >= 0);
    }

    boolean isLast() {
        return to == total;
    }
}
