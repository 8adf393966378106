package dev.docbind.hostile.v3.tasks.aux_;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;

/**
 * The response of {@code tasks.aux.get}.
 *
 * @param additional any further fields, by wire name
 * @see "elsewhere/'tasks'.md"
 */
public record AuxGetResponse(
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param additional further values, by wire name
     */
    public AuxGetResponse {
        additional = Copies.map(additional);
    }
}
