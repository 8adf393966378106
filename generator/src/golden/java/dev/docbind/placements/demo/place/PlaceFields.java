package dev.docbind.placements.demo.place;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.event.PlacementCode;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.internal.RecordBuilder;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code fields} of {@code demo.place}, as {@link dev.docbind.placements.demo.place.DemoPlaceApi#bind
 * demo.place.bind} take it.
 *
 * @param where {@code WHERE}: The code of the placement
 * @param additional any further fields, by wire name
 */
@NullMarked
public record PlaceFields(
        @JsonProperty("WHERE") @Nullable PlacementCode<?> where,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param where {@code WHERE}, or null
     * @param additional further values, by wire name
     */
    public PlaceFields {
        additional = Copies.map(additional);
    }

    /**
     * Returns an empty builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder initialized with the values of this record.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Returns a record built by a function; what it needs is checked where its request is built.
     *
     * @param content sets the fields of the builder that it is given
     * @return the record
     */
    public static PlaceFields with(Consumer<Builder> content) {
        Builder builder = builder();
        content.accept(builder);
        return builder.build();
    }

    /** Builds {@code fields} of {@code demo.place}. Fields that are not set are not sent. */
    public static final class Builder extends RecordBuilder<Builder> {
        private @Nullable PlacementCode<?> where;

        private Builder() {}

        private Builder(PlaceFields source) {
            super(source.additional);
            this.where = source.where;
        }

        /**
         * {@code WHERE}: The code of the placement
         *
         * @param where the value, or null to leave it out
         * @return this builder
         */
        public Builder where(@Nullable PlacementCode<?> where) {
            this.where = where;
            return this;
        }

        /**
         * Returns the record.
         *
         * @return the record
         */
        public PlaceFields build() {
            return new PlaceFields(where, additional);
        }
    }
}
