package dev.docbind.placements.placements;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code id} of {@code placements}, as {@code DEMO_ORDER_TAB}, {@code DEMO_TYPE_XXX_TAB} return it.
 *
 * @param id {@code ID}: Which order or thing it is, for {@code demo.order.get}
 * @param additional any further fields, by wire name
 */
@NullMarked
public record PlacementsId(
        @JsonProperty("ID") @Nullable Long id,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param id {@code ID}, or null
     * @param additional further values, by wire name
     */
    public PlacementsId {
        additional = Copies.map(additional);
    }
}
