package dev.docbind.hostile;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The response of {@code batch}.
 *
 * @param result {@code result}
 * @param additional any further fields, by wire name
 * @see <a href="https://apidocs.bitrix24.com/api-reference/batch.html">batch.md</a>
 */
public record BatchResponse(
        @JsonProperty("result") @Nullable JsonValue result,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param result {@code result}, or null
     * @param additional further values, by wire name
     */
    public BatchResponse {
        additional = Copies.map(additional);
    }
}
