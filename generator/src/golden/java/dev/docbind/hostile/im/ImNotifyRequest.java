package dev.docbind.hostile.im;

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
 * The parameters of {@link #METHOD im.notify}.
 *
 * @param to {@code TO}
 * @param additional any further parameters, by wire name
 * @see <a href="https://apidocs.bitrix24.com/api-reference/im-notify.html">im-notify.md</a>
 */
@NullMarked
public record ImNotifyRequest(
        @JsonProperty("TO") @Nullable Object to,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<ImNotifyRequest, Response<JsonValue>> METHOD = MethodRef.of(
            "im.notify",
            RestVersion.V2,
            ImNotifyRequest.class,
            Response.typeOf(JsonValue.class));

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param to {@code TO}, or null
     * @param additional further values, by wire name
     */
    public ImNotifyRequest {
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

    /** Builds a request for {@code im.notify}. Parameters that are not set are not sent. */
    public static final class Builder extends RecordBuilder<Builder> {
        private @Nullable Object to;

        private Builder() {}

        private Builder(ImNotifyRequest source) {
            super(source.additional);
            this.to = source.to;
        }

        /**
         * {@code TO}
         *
         * <p>Required.
         *
         * @param to the value, or null to leave it out
         * @return this builder
         */
        public Builder to(@Nullable Object to) {
            this.to = to;
            return this;
        }

        /**
         * Returns the request, after checking that every required parameter is set.
         *
         * @return the request
         * @throws dev.docbind.runtime.error.MissingParameterException if required parameters are missing; the
         *     message names them all
         */
        public ImNotifyRequest build() {
            RequiredParameters.of("im.notify")
                    .given(additional)
                    .require("TO", to)
                    .check();
            return buildUnchecked();
        }

        /**
         * Returns the request without checking for required parameters.
         *
         * @return the request
         */
        public ImNotifyRequest buildUnchecked() {
            return new ImNotifyRequest(to, additional);
        }
    }
}
