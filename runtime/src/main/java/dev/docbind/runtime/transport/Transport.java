package dev.docbind.runtime.transport;

import java.io.IOException;

/**
 * Carries one call to a portal and its answer back. The client sees the network through this alone, so that retries,
 * limits and logging are decorators around another transport, and tests need no network. A transport is used by many
 * threads at once.
 */
@FunctionalInterface
public interface Transport {

    /**
     * Sends a request and waits for the whole answer, whatever its status.
     *
     * @param request what to send
     * @return what came back
     * @throws IOException when no whole answer came; its message may hold anything, the client takes secrets out
     * @throws InterruptedException when the thread was interrupted while it waited
     */
    TransportResponse execute(TransportRequest request) throws IOException, InterruptedException;
}
