package dev.docbind.hostile.im;

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
 * The parameters of {@link #METHOD im.notify}.
 *
 * @param to {@code TO}
 * @param additional parameters without a component, by their names on the wire
 * @see <a href="https://apidocs.bitrix24.com/api-reference/im-notify.html">im-notify.md, line 1</a>
 */
public record ImNotifyRequest(
        @JsonProperty("TO") @Nullable Object to,
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<ImNotifyResponse> METHOD = MethodRef.of(
            "im.notify", RestVersion.V2, ImNotifyResponse.class);

    /**
     * Copies lists and maps, so that the record never changes.
     *
     * @param to the component
     * @param additional the component
     */
    public ImNotifyRequest {
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

    /** Collects the parameters of {@code im.notify}. What is not set is not sent. */
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
         * @param to the value; a null is not sent
         * @return this builder
         */
        public Builder to(@Nullable Object to) {
            this.to = to;
            return this;
        }

        /**
         * Makes the request, if it has the parameters that the page requires.
         *
         * @return the request
         * @throws dev.docbind.runtime.error.MissingParameterException naming all that are missing
         */
        public ImNotifyRequest build() {
            RequiredParameters.of("im.notify")
                    .require("TO", to)
                    .check();
            return buildUnchecked();
        }

        /**
         * Makes the request as it is, whatever the page requires.
         *
         * @return the request
         */
        public ImNotifyRequest buildUnchecked() {
            return new ImNotifyRequest(to, additional);
        }
    }
}
