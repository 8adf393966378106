package dev.docbind.placements.demo.place;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.internal.RecordBuilder;
import dev.docbind.runtime.internal.RequiredParameters;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link #METHOD demo.place.bind}.
 *
 * <p>Sets a placement up.
 *
 * @param fields What is set up, below
 * @param additional any further parameters, by wire name
 * @see "demo-place-bind.md"
 */
@NullMarked
public record PlaceBindRequest(
        @JsonProperty("fields") @Nullable PlaceFields fields,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<PlaceBindRequest, Response<Boolean>> METHOD = MethodRef.of(
            "demo.place.bind",
            RestVersion.V2,
            PlaceBindRequest.class,
            Response.typeOf(Boolean.class));

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param fields {@code fields}, or null
     * @param additional further values, by wire name
     */
    public PlaceBindRequest {
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
     * Returns a builder initialized with the values of this request.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    private static void requireFields(PlaceFields value, RequiredParameters _required) {
        _required.given(value.additional())
                .require("WHERE", value.where());
    }

    /** Builds a request for {@code demo.place.bind}. Parameters that are not set are not sent. */
    public static final class Builder extends RecordBuilder<Builder> {
        private @Nullable PlaceFields fields;

        private Builder() {}

        private Builder(PlaceBindRequest source) {
            super(source.additional);
            this.fields = source.fields;
        }

        /**
         * {@code fields}: What is set up, below
         *
         * <p>Required.
         *
         * @param fields the value, or null to leave it out
         * @return this builder
         */
        public Builder fields(@Nullable PlaceFields fields) {
            this.fields = fields;
            return this;
        }

        /**
         * {@code fields}: What is set up, below
         *
         * @param fields sets the fields of the builder that it is given
         * @return this builder
         */
        public Builder fields(Consumer<PlaceFields.Builder> fields) {
            return fields(PlaceFields.with(fields));
        }

        /**
         * Returns the request, after checking that every required parameter is set.
         *
         * @return the request
         * @throws dev.docbind.runtime.error.MissingParameterException if required parameters are missing; the
         *     message names them all
         */
        public PlaceBindRequest build() {
            RequiredParameters.of("demo.place.bind")
                    .given(additional)
                    .require("fields", fields)
                    .inside("fields", fields, PlaceBindRequest::requireFields)
                    .check();
            return buildUnchecked();
        }

        /**
         * Returns the request without checking for required parameters.
         *
         * @return the request
         */
        public PlaceBindRequest buildUnchecked() {
            return new PlaceBindRequest(fields, additional);
        }
    }
}
