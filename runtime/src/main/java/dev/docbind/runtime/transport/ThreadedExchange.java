package dev.docbind.runtime.transport;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** One call of a transport that can only wait, on a daemon thread; to cancel it interrupts the thread. */
final class ThreadedExchange extends CompletableFuture<TransportResponse> implements Runnable {

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final Transport transport;
    private final TransportRequest request;
    private final Thread thread;

    private ThreadedExchange(Transport transport, TransportRequest request) {
        this.transport = transport;
        this.request = request;
        this.thread = new Thread(this, "docbind-call-" + NUMBERS.incrementAndGet());
        thread.setDaemon(true);
    }

    static CompletableFuture<TransportResponse> start(Transport transport, TransportRequest request) {
        ThreadedExchange exchange = new ThreadedExchange(transport, request);
        exchange.thread.start();
        return exchange;
    }

    @Override
    public void run() {
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
