package dev.docbind.hostile;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a portal answers to {@code batch}.
 *
 * @param result {@code result}
 * @param additional fields that the page does not describe, by their names on the wire
 * @see <a href="https://apidocs.bitrix24.com/api-reference/batch.html">batch.md, line 1</a>
 */
public record BatchResponse(
        @JsonProperty("result") @Nullable JsonValue result,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /**
     * Copies lists and maps, so that the record never changes.
     *
     * @param result the component
     * @param additional the component
     */
    public BatchResponse {
        additional = Copies.map(additional);
    }
}
