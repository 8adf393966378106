package dev.docbind.hostile.im.notify;

import dev.docbind.runtime.client.PortalClient;
import java.util.function.Consumer;

/** The methods of {@code im.notify}. */
public final class ImNotifyApi {
    private final PortalClient client;

    /**
     * Calls through a client.
     *
     * @param client the client that calls go through
     */
    public ImNotifyApi(PortalClient client) {
        this.client = client;
    }

    /**
     * A method.
     *
     * @param request the parameters
     * @return the answer
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses
     * @see <a href="https://apidocs.bitrix24.com/api-reference/im-notify-read.html">im-notify-read.md,
     *     line 1</a>
     */
    public NotifyReadResponse read(NotifyReadRequest request) {
        return client.execute(NotifyReadRequest.METHOD, request);
    }

    /**
     * The same, with a request that is built in place.
     *
     * @param request sets the parameters
     * @return the answer
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses
     */
    public NotifyReadResponse read(Consumer<NotifyReadRequest.Builder> request) {
        NotifyReadRequest.Builder builder = NotifyReadRequest.builder();
        request.accept(builder);
        return read(builder.build());
    }

    /**
     * The same, without any parameter.
     *
     * @return the answer
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses
     */
    public NotifyReadResponse read() {
        return read(NotifyReadRequest.builder().build());
    }
}
