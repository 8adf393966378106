package dev.docbind.hostile.v3.tasks.aux_;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.internal.RecordBuilder;
import dev.docbind.runtime.internal.RequiredParameters;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link #METHOD tasks.aux.get}.
 *
 * <p>Scope: {@code task}.
 *
 * <p>Deprecated: use {@code tasks.task.get} instead.
 *
 * @param id {@code id}
 * @param additional any further parameters, by wire name
 * @see "elsewhere/'tasks'.md"
 */
@NullMarked
public record AuxGetRequest(
        @JsonProperty("id") @Nullable Long id,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<AuxGetRequest, Response<JsonValue>> METHOD = MethodRef.of(
            "tasks.aux.get",
            RestVersion.V3,
            AuxGetRequest.class,
            Response.typeOf(JsonValue.class),
            AuxGetError.class);

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param id {@code id}, or null
     * @param additional further values, by wire name
     */
    public AuxGetRequest {
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

    /** Builds a request for {@code tasks.aux.get}. Parameters that are not set are not sent. */
    public static final class Builder extends RecordBuilder<Builder> {
        private @Nullable Long id;

        private Builder() {}

        private Builder(AuxGetRequest source) {
            super(source.additional);
            this.id = source.id;
        }

        /**
         * {@code id}
         *
         * <p>Required.
         *
         * @param id the value, or null to leave it out
         * @return this builder
         */
        public Builder id(@Nullable Long id) {
            this.id = id;
            return this;
        }

        /**
         * Returns the request, after checking that every required parameter is set.
         *
         * @return the request
         * @throws dev.docbind.runtime.error.MissingParameterException if required parameters are missing; the
         *     message names them all
         */
        public AuxGetRequest build() {
            RequiredParameters.of("tasks.aux.get")
                    .given(additional)
                    .require("id", id)
                    .check();
            return buildUnchecked();
        }

        /**
         * Returns the request without checking for required parameters.
         *
         * @return the request
         */
        public AuxGetRequest buildUnchecked() {
            return new AuxGetRequest(id, additional);
        }
    }
}
