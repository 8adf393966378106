package dev.docbind.fleet.limit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The threads that talk to the engine. An engine can keep a thread for as long as its driver lets it; a caller waits on his own
 * thread, and only as long as he is ready to.
 */
final class Errands {

    private static final int THREADS = 64;
    private static final long IDLE_SECONDS = 10;
    private static final Executor POOL = pool();

    private Errands() {}

    private static Executor pool() {
        AtomicLong numbers = new AtomicLong();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "docbind-fleet-" + numbers.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** Does something soon; nobody waits for it. */
    static <T extends @Nullable Object> CompletableFuture<T> begin(Callable<T> errand) {
        CompletableFuture<T> result = new CompletableFuture<>();
        POOL.execute(() -> {
            try {
                result.complete(errand.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }
}
