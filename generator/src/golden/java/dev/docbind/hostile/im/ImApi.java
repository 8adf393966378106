package dev.docbind.hostile.im;

import dev.docbind.hostile.im.notify.ImNotifyApi;
import dev.docbind.runtime.client.PortalClient;
import java.util.function.Consumer;

/** The methods of {@code im}. */
public final class ImApi {
    private final PortalClient client;

    /**
     * Calls through a client.
     *
     * @param client the client that calls go through
     */
    public ImApi(PortalClient client) {
        this.client = client;
    }

    /**
     * The methods of {@code im.notify}.
     *
     * @return the namespace
     */
    public ImNotifyApi notifyApi() {
        return new ImNotifyApi(client);
    }

    /**
     * A method.
     *
     * @param request the parameters
     * @return the answer
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses
     * @see <a href="https://apidocs.bitrix24.com/api-reference/im-notify.html">im-notify.md, line 1</a>
     */
    public ImNotifyResponse notify_(ImNotifyRequest request) {
        return client.execute(ImNotifyRequest.METHOD, request);
    }

    /**
     * The same, with a request that is built in place.
     *
     * @param request sets the parameters
     * @return the answer
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses
     * @throws dev.docbind.runtime.error.MissingParameterException when a required parameter is not set
     */
    public ImNotifyResponse notify_(Consumer<ImNotifyRequest.Builder> request) {
        ImNotifyRequest.Builder builder = ImNotifyRequest.builder();
        request.accept(builder);
        return notify_(builder.build());
    }
}
