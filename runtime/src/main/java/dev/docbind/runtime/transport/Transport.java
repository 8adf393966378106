package dev.docbind.runtime.transport;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * Carries one call to a portal and its answer back. The client sees the network through this alone, so that another
 * transport can be put around this one, and tests need no network. A transport is used by many threads at once.
 */
@FunctionalInterface
public interface Transport extends AutoCloseable {

    /**
     * Sends a request and waits for the whole answer, whatever its status.
     *
     * @param request what to send
     * @return what came back
     * @throws IOException when no whole answer came; its message may hold anything, the client takes secrets out. A
     *     {@link NotSentException} promises that the portal saw nothing of the request.
     * @throws InterruptedException when the thread was interrupted while it waited
     */
    TransportResponse execute(TransportRequest request) throws IOException, InterruptedException;

    /**
     * Sends a request and does not wait. Unless a transport knows better, the call waits on a thread of its own.
     *
     * @param request what to send
     * @return what will come back, or the exception that {@link #execute} would throw; to cancel it gives the call up
     */
    default CompletableFuture<TransportResponse> executeAsync(TransportRequest request) {
        return ThreadedExchange.start(this, request);
    }

    /** Gives back what the transport holds, by default nothing. */
    @Override
    default void close() {}
}
