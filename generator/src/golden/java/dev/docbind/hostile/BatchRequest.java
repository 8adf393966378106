package dev.docbind.hostile;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.internal.RecordBuilder;
import dev.docbind.runtime.internal.RequiredParameters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link #METHOD batch}.
 *
 * @param halt {@code halt}
 * @param cmd {@code cmd}
 * @param additional parameters without a component, by their names on the wire
 * @see <a href="https://apidocs.bitrix24.com/api-reference/batch.html">batch.md, line 1</a>
 */
public record BatchRequest(
        @JsonProperty("halt") @Nullable Boolean halt,
        @JsonProperty("cmd") @Nullable Map<String, @Nullable Object> cmd,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<BatchResponse> METHOD = MethodRef.of(
            "batch", RestVersion.V2, BatchResponse.class);

    /**
     * Copies lists and maps, so that the record never changes.
     *
     * @param halt the component
     * @param cmd the component
     * @param additional the component
     */
    public BatchRequest {
        cmd = Copies.mapOrNull(cmd);
        additional = Copies.map(additional);
    }

    /**
     * Begins an empty one.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins one like this.
     *
     * @return a builder with everything set as it is here
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parameters of {@code batch}. What is not set is not sent. */
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
         * @param halt the value; a null is not sent
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
         * @param cmd the value; a null is not sent
         * @return this builder
         */
        public Builder cmd(@Nullable Map<String, ?> cmd) {
            this.cmd = Copies.mapOrNull(cmd);
            return this;
        }

        /**
         * Makes the request, if it has the parameters that the page requires.
         *
         * @return the request
         * @throws dev.docbind.runtime.error.MissingParameterException naming all that are missing
         */
        public BatchRequest build() {
            RequiredParameters.of("batch")
                    .require("cmd", cmd)
                    .check();
            return buildUnchecked();
        }

        /**
         * Makes the request as it is, whatever the page requires.
         *
         * @return the request
         */
        public BatchRequest buildUnchecked() {
            return new BatchRequest(halt, cmd, additional);
        }
    }
}
