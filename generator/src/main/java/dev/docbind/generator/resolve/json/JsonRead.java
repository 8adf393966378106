package dev.docbind.generator.resolve.json;

import dev.docbind.generator.model.Json;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading an example.
 *
 * @param json the JSON, null where it cannot be read
 * @param repaired whether the text had to be mended
 * @param problem why it cannot be read as it is, null where it could
 * @param line the line of the problem inside the text, counted from 1
 * @param column the column of the problem, counted from 1
 */
public record JsonRead(
        @Nullable Json json, boolean repaired, @Nullable String problem, int line, int column) {

    /** The same JSON with the reason and the place that made mending needed. */
    JsonRead withProblemOf(JsonRead exact) {
        return new JsonRead(json, repaired, exact.problem, exact.line, exact.column);
    }
}
