package dev.docbind.hostile.im.notify;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.internal.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link #METHOD im.notify.read}.
 *
 * @param additional parameters without a component, by their names on the wire
 * @see <a href="https://apidocs.bitrix24.com/api-reference/im-notify-read.html">im-notify-read.md,
 *     line 1</a>
 */
public record NotifyReadRequest(
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<NotifyReadResponse> METHOD = MethodRef.of(
            "im.notify.read", RestVersion.V2, NotifyReadResponse.class);

    /**
     * Copies lists and maps, so that the record never changes.
     *
     * @param additional the component
     */
    public NotifyReadRequest {
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

    /** Collects the parameters of {@code im.notify.read}. What is not set is not sent. */
    public static final class Builder extends RecordBuilder<Builder> {
        private Builder() {}

        private Builder(NotifyReadRequest source) {
            super(source.additional);
        }

        /**
         * Makes the request; the page requires no parameter of every request.
         *
         * @return the request
         */
        public NotifyReadRequest build() {
            return buildUnchecked();
        }

        /**
         * Makes the request as it is, whatever the page requires.
         *
         * @return the request
         */
        public NotifyReadRequest buildUnchecked() {
            return new NotifyReadRequest(additional);
        }
    }
}
