package dev.docbind.generator.resolve.json;

import dev.docbind.generator.model.Json;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading an example.
 *
 * @param json the JSON, null where it cannot be read
 * @param repaired whether the text had to be mended
 * @param problem why it cannot be read as it is, null where it could
 * @param place where the problem stands inside the text
 */
public record JsonRead(
        @Nullable Json json, boolean repaired, @Nullable String problem, TextPlace place) {

    /** The same JSON with the reason and the place that made mending needed. */
    JsonRead withProblemOf(JsonRead exact) {
        return new JsonRead(json, repaired, exact.problem, exact.place);
    }
}
