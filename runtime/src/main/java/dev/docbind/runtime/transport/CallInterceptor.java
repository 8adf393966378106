package dev.docbind.runtime.transport;

/**
 * Sees every try of every call on its way out and back, for metrics, tracing and headers of one's own. It does not wait, so
 * that it serves blocking and asynchronous calls alike. What it sees holds secrets.
 * What it throws ends the call and reaches the caller as it is, without a repeat.
 */
public interface CallInterceptor {

    /**
     * Sees a try before it is sent.
     *
     * @param request the request
     * @return the request to send, this one or another
     */
    default TransportRequest sending(TransportRequest request) {
        return request;
    }

    /**
     * Sees what came back, whatever its status.
     *
     * @param request the request as it was sent
     * @param response the response
     * @return the response to go on with, this one or another
     */
    default TransportResponse received(TransportRequest request, TransportResponse response) {
        return response;
    }

    /**
     * Sees that nothing came back.
     *
     * @param request the request as it was sent
     * @param problem what the transport threw; its text may hold secrets
     */
    default void failed(TransportRequest request, Exception problem) {}
}
