package dev.docbind.runtime.transport;

import dev.docbind.runtime.internal.DaemonThreads;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** One call of a transport on a daemon thread that waits for it; to cancel it interrupts the thread. */
final class ThreadedExchange extends CompletableFuture<TransportResponse>
        implements Runnable, Callable<@Nullable Void> {

    private final Transport transport;
    private final TransportRequest request;
    /** Has one permit less until the thread no longer waits; only that thread changes this. */
    private @Nullable Semaphore waiting;
    /** Keeps the interruption from what the thread does next. */
    private final FutureTask<@Nullable Void> task = new FutureTask<>(this);

    private ThreadedExchange(Transport transport, TransportRequest request, @Nullable Semaphore waiting) {
        this.transport = transport;
        this.request = request;
        this.waiting = waiting;
    }

    /** Starts a call; a permit that was taken for it is released before anybody hears of the answer, and also where nothing starts. */
    static CompletableFuture<TransportResponse> start(
            Transport transport, TransportRequest request, @Nullable Semaphore waiting) {
        ThreadedExchange exchange = new ThreadedExchange(transport, request, waiting);
        try {
            DaemonThreads.shared().execute(exchange);
        } catch (RuntimeException | Error e) {
            exchange.release();
            throw e;
        }
        return exchange;
    }

    @Override
    public void run() {
        task.run();
        // Where the call was cancelled before it began.
        release();
    }

    @Override
    public @Nullable Void call() {
        try {
            complete(answer());
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            completeExceptionally(e);
        }
        return null;
    }

    private TransportResponse answer() throws IOException, InterruptedException {
        try {
            return transport.execute(request);
        } finally {
            release();
        }
    }

    private void release() {
        Semaphore taken = waiting;
        waiting = null;
        if (taken != null) {
            taken.release();
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
