package dev.docbind.runtime.transport;

import dev.docbind.runtime.internal.DaemonThreads;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** One call of a transport on a daemon thread that waits for it; to cancel it interrupts the thread. */
final class ThreadedExchange extends CompletableFuture<TransportResponse> implements Runnable {

    private final Transport transport;
    private final TransportRequest request;
    /** Keeps the interruption from what the thread does next. */
    private final FutureTask<@Nullable Void> task = new FutureTask<>(this, null);

    private ThreadedExchange(Transport transport, TransportRequest request) {
        this.transport = transport;
        this.request = request;
    }

    static CompletableFuture<TransportResponse> start(Transport transport, TransportRequest request) {
        ThreadedExchange exchange = new ThreadedExchange(transport, request);
        DaemonThreads.shared().execute(exchange.task);
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
        if (cancelled) {
            task.cancel(true);
        }
        return cancelled;
    }
}
