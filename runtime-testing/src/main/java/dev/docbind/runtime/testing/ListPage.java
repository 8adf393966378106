package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import java.util.List;
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
        @Nullable Integer next) {}
