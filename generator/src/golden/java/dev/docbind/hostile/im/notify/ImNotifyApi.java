package dev.docbind.hostile.im.notify;

import dev.docbind.runtime.Response;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.internal.OpenRequestBuilder;
import dev.docbind.runtime.json.JsonValue;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** The methods of {@code im.notify}. */
@NullMarked
public final class ImNotifyApi {
    private final PortalClient client;

    /**
     * Creates an instance that calls through the given client.
     *
     * @param client the client that sends the calls
     */
    public ImNotifyApi(PortalClient client) {
        this.client = client;
    }

    /**
     * A method.
     *
     * @param request the parameters
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @see <a href="https://apidocs.bitrix24.com/api-reference/im-notify-read.html">im-notify-read.md</a>
     */
    public Response<JsonValue> read(NotifyReadRequest request) {
        return client.execute(NotifyReadRequest.METHOD, request);
    }

    /**
     * Calls the method with a request built in place.
     *
     * @param request sets the parameters of the builder that it is given
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     */
    public Response<JsonValue> read(Consumer<OpenRequestBuilder<NotifyReadRequest>> request) {
        OpenRequestBuilder<NotifyReadRequest> builder = NotifyReadRequest.builder();
        request.accept(builder);
        return read(builder.build());
    }

    /**
     * Calls the method without parameters.
     *
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     */
    public Response<JsonValue> read() {
        return read(NotifyReadRequest.builder().build());
    }
}
