package dev.docbind.bitrix24.workflow;

import dev.docbind.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param rows the rows as they are sent
 * @param total how many there are on all pages, or null where nobody counted
 * @param next where the next page starts, or null on the last
 */
record ListPage(
        List<JsonValue> rows,
        @Nullable Integer total,
        @Nullable Integer next) {

    /** What stands beside the rows in the answer. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (next != null) {
            counts.put("next", next);
        }
        if (total != null) {
            counts.put("total", total);
        }
        return counts;
    }
}
