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
 * {@code search_query_small} of {@code placements}, as {@code DEMO_SEARCH} return it.
 *
 * @param searchQuery {@code searchQuery}
 * @param additional any further fields, by wire name
 */
@NullMarked
public record PlacementsSearchQuerySmall(
        @JsonProperty("searchQuery") @Nullable String searchQuery,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param searchQuery {@code searchQuery}, or null
     * @param additional further values, by wire name
     */
    public PlacementsSearchQuerySmall {
        additional = Copies.map(additional);
    }
}
