package dev.docbind.hostile.im.notify;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.internal.OpenRequestBuilder;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link #METHOD im.notify.read}.
 *
 * @param additional any further parameters, by wire name
 * @see <a href="https://apidocs.bitrix24.com/api-reference/im-notify-read.html">im-notify-read.md</a>
 */
@NullMarked
public record NotifyReadRequest(
        @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> additional) {

    /** The method that takes this request. */
    public static final MethodRef<NotifyReadRequest, Response<JsonValue>> METHOD = MethodRef.of(
            "im.notify.read",
            RestVersion.V2,
            NotifyReadRequest.class,
            Response.typeOf(JsonValue.class));

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param additional further values, by wire name
     */
    public NotifyReadRequest {
        additional = Copies.map(additional);
    }

    /**
     * Returns an empty builder.
     *
     * @return an empty builder
     */
    public static OpenRequestBuilder<NotifyReadRequest> builder() {
        return new OpenRequestBuilder<>(Map.of(), NotifyReadRequest::new);
    }

    /**
     * Returns a builder initialized with the values of this request.
     *
     * @return the builder
     */
    public OpenRequestBuilder<NotifyReadRequest> toBuilder() {
        return new OpenRequestBuilder<>(additional, NotifyReadRequest::new);
    }
}
