package dev.docbind.hostile.v3.tasks.aux_;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;

/**
 * What a portal answers to {@code tasks.aux.get}.
 *
 * @param additional fields that the page does not describe, by their names on the wire
 * @see "elsewhere/'tasks'.md, line 3"
 */
public record AuxGetResponse(
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /**
     * Copies lists and maps, so that the record never changes.
     *
     * @param additional the component
     */
    public AuxGetResponse {
        additional = Copies.map(additional);
    }
}
