package dev.docbind.hostile.im;

import dev.docbind.hostile.im.notify.ImNotifyApi;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.json.JsonValue;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** The methods of {@code im}. */
@NullMarked
public final class ImApi {
    private final PortalClient client;

    /**
     * Creates an instance that calls through the given client.
     *
     * @param client the client that sends the calls
     */
    public ImApi(PortalClient client) {
        this.client = client;
    }

    /**
     * Returns the methods of {@code im.notify}.
     *
     * @return the methods
     */
    public ImNotifyApi notifyApi() {
        return new ImNotifyApi(client);
    }

    /**
     * A method.
     *
     * @param request the parameters
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @see <a href="https://apidocs.bitrix24.com/api-reference/im-notify.html">im-notify.md</a>
     */
    public Response<JsonValue> notify_(ImNotifyRequest request) {
        return client.execute(ImNotifyRequest.METHOD, request);
    }

    /**
     * Calls the method with a request built in place.
     *
     * @param request sets the parameters of the builder that it is given
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @throws dev.docbind.runtime.error.MissingParameterException if a required parameter is missing
     */
    public Response<JsonValue> notify_(Consumer<ImNotifyRequest.Builder> request) {
        ImNotifyRequest.Builder builder = ImNotifyRequest.builder();
        request.accept(builder);
        return notify_(builder.build());
    }
}
