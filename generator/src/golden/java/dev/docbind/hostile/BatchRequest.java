package dev.docbind.hostile;

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
 * The parameters of {@link #METHOD batch}.
 *
 * @param halt {@code halt}
 * @param cmd {@code cmd}
 * @param additional any further parameters, by wire name
 * @see <a href="https://apidocs.bitrix24.com/api-reference/batch.html">batch.md</a>
 */
@NullMarked
public record BatchRequest(
        @JsonProperty("halt") @Nullable Boolean halt,
        @JsonProperty("cmd") @Nullable Map<String, @Nullable Object> cmd,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<BatchRequest, Response<JsonValue>> METHOD = MethodRef.of(
            "batch",
            RestVersion.V2,
            BatchRequest.class,
            Response.typeOf(JsonValue.class));

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param halt {@code halt}, or null
     * @param cmd {@code cmd}, or null
     * @param additional further values, by wire name
     */
    public BatchRequest {
        cmd = Copies.mapOrNull(cmd);
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

    /** Builds a request for {@code batch}. Parameters that are not set are not sent. */
    public static final class Builder extends RecordBuilder<Builder> {
        private @Nullable Boolean halt;
        private @Nullable Map<String, @Nullable Object> cmd;

        private Builder() {}

        private Builder(BatchRequest source) {
            super(source.additional);
            this.halt = source.halt;
            this.cmd = source.cmd;
        }

        /**
         * {@code halt}
         *
         * @param halt the value, or null to leave it out
         * @return this builder
         */
        public Builder halt(@Nullable Boolean halt) {
            this.halt = halt;
            return this;
        }

        /**
         * {@code cmd}
         *
         * <p>Required.
         *
         * @param cmd the value, or null to leave it out
         * @return this builder
         */
        public Builder cmd(@Nullable Map<String, ?> cmd) {
            this.cmd = Copies.mapOrNull(cmd);
            return this;
        }

        /**
         * Returns the request, after checking that every required parameter is set.
         *
         * @return the request
         * @throws dev.docbind.runtime.error.MissingParameterException if required parameters are missing; the
         *     message names them all
         */
        public BatchRequest build() {
            RequiredParameters.of("batch")
                    .given(additional)
                    .require("cmd", cmd)
                    .check();
            return buildUnchecked();
        }

        /**
         * Returns the request without checking for required parameters.
         *
         * @return the request
         */
        public BatchRequest buildUnchecked() {
            return new BatchRequest(halt, cmd, additional);
        }
    }
}
