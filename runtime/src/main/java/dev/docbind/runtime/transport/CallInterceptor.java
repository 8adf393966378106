package dev.docbind.runtime.transport;

/**
 * Is given every attempt of every call, before it is sent and when its answer arrives, for metrics, tracing and further
 * headers. It must not wait, because it serves asynchronous calls too. Requests and answers contain secrets. An exception
 * ends the call and reaches the caller as it is; the call is not repeated.
 */
public interface CallInterceptor {

    /**
     * Is called before an attempt is sent.
     *
     * @param request the request
     * @return the request to send, this one or another
     */
    default TransportRequest sending(TransportRequest request) {
        return request;
    }

    /**
     * Is called with the answer, whatever its status.
     *
     * @param request the request as it was sent
     * @param response the response
     * @return the response to use, this one or another
     */
    default TransportResponse received(TransportRequest request, TransportResponse response) {
        return response;
    }

    /**
     * Is called when no answer came.
     *
     * @param request the request as it was sent
     * @param problem what the transport threw; its text may hold secrets
     */
    default void failed(TransportRequest request, Exception problem) {}
}
