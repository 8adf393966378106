package dev.docbind.runtime.transport;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** One call of a transport that can only wait, on a daemon thread; to cancel it interrupts the thread. */
final class ThreadedExchange extends CompletableFuture<TransportResponse> {

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final Thread thread;

    private ThreadedExchange(Transport transport, TransportRequest request) {
        this.thread = new Thread(() -> run(transport, request), "docbind-call-" + NUMBERS.incrementAndGet());
        thread.setDaemon(true);
    }

    static CompletableFuture<TransportResponse> start(Transport transport, TransportRequest request) {
        ThreadedExchange exchange = new ThreadedExchange(transport, request);
        exchange.thread.start();
        return exchange;
    }

    private void run(Transport transport, TransportRequest request) {
        try {
            complete(transport.execute(request));
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            completeExceptionally(e);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        thread.interrupt();
        return cancelled;
    }
}
