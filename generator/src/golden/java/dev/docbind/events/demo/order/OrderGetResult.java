package dev.docbind.events.demo.order;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@code demo.order.get}.
 *
 * @param id Which order
 * @param additional any further fields, by wire name
 * @see "demo-order-get.md"
 */
@NullMarked
public record OrderGetResult(
        @JsonProperty("ID") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Long id,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param id {@code ID}, or null
     * @param additional further values, by wire name
     */
    public OrderGetResult {
        additional = Copies.map(additional);
    }
}
