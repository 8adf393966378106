package dev.docbind.placements.demo.place;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.event.PlacementCode;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.internal.OpenRequestBuilder;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.TypeRef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link #METHOD demo.place.list}.
 *
 * <p>Lists codes.
 *
 * @param additional any further parameters, by wire name
 * @see "demo-place-list.md"
 */
@NullMarked
public record PlaceListRequest(
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<PlaceListRequest, Response<List<PlacementCode<?>>>> METHOD = MethodRef.of(
            "demo.place.list",
            RestVersion.V2,
            PlaceListRequest.class,
            Response.typeOf(TypeRef.listOf(TypeRef.<PlacementCode<?>>generic(PlacementCode.class, TypeRef.of(JsonValue.class)))))
            .reading();

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param additional further values, by wire name
     */
    public PlaceListRequest {
        additional = Copies.map(additional);
    }

    /**
     * Returns an empty builder.
     *
     * @return an empty builder
     */
    public static OpenRequestBuilder<PlaceListRequest> builder() {
        return new OpenRequestBuilder<>(Map.of(), PlaceListRequest::new);
    }

    /**
     * Returns a builder initialized with the values of this request.
     *
     * @return the builder
     */
    public OpenRequestBuilder<PlaceListRequest> toBuilder() {
        return new OpenRequestBuilder<>(additional, PlaceListRequest::new);
    }
}
