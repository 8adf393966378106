package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an answer gives for the next page, with the type that the page's example has: a number, a text, an object.
 *
 * @param shown the one of the example, JSON's null where that has none
 */
record TableMark(JsonValue shown) {

    private static final String POSITION = "offset";

    /** The mark of a position. */
    Object at(int position) {
        if (shown.number() != null) {
            return position;
        }
        if (shown.text() != null) {
            return String.valueOf(position);
        }
        Map<String, Object> mark = new LinkedHashMap<>(shown.members());
        mark.put(POSITION, position);
        return mark;
    }

    /** The position of a mark: the first where there is none, one behind all rows where this portal did not give it. */
    static long position(JsonValue mark) {
        return mark.isNull()
                ? 0
                : TableForm.whole(mark.isObject() ? mark.get(POSITION) : mark).orElse(Integer.MAX_VALUE);
    }
}
