package dev.docbind.runtime.transport;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * Carries one call to a portal and its answer back. It is the client's only access to the network, so a transport can
 * wrap another one, and tests need no network. A transport is used by many threads at once.
 */
@FunctionalInterface
public interface Transport extends AutoCloseable {

    /**
     * Sends a request and waits for the whole answer, whatever its status.
     *
     * @param request what to send
     * @return what came back
     * @throws IOException when no whole answer came; the client removes secrets from its message. A
     *     {@link NotSentException} promises that nothing of the request reached the portal.
     * @throws InterruptedException when the thread was interrupted while it waited
     */
    TransportResponse execute(TransportRequest request) throws IOException, InterruptedException;

    /**
     * Sends a request and does not wait. By default the call waits on a thread of its own.
     *
     * @param request what to send
     * @return what will come back, or the exception that {@link #execute} would throw; cancelling it abandons the call
     */
    default CompletableFuture<TransportResponse> executeAsync(TransportRequest request) {
        return ThreadedExchange.start(this, request, null);
    }

    /**
     * Whether it sends what a request has as a {@code stream}, makes a GET of one with nothing to send, and gives answers to its {@code
     * sink}. By default it does not: files are then in the text, and cannot be downloaded.
     *
     * @return true for a transport that does
     */
    default boolean streams() {
        return false;
    }

    /** Releases the transport's resources; by default there are none. */
    @Override
    default void close() {}
}
