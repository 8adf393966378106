package dev.docbind.runtime.client;

import dev.docbind.runtime.auth.Credentials;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Renews credentials on a thread of its own: all calls that need it wait for that one, each as long as it can. Nobody cuts a
 * renewal off, not even who began it: the server may have given a new pair already, and the old one would be good no more.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what follows on a renewal only lets the JVM end
final class Renewals {

    /** How long the end of the JVM waits for a renewal. */
    private static final Duration LONGEST_END = Duration.ofSeconds(10);

    private final Credentials credentials;
    private final CallGate gate;
    private final AtomicReference<@Nullable CompletableFuture<Void>> running = new AtomicReference<>();

    Renewals(Credentials credentials, CallGate gate) {
        this.credentials = credentials;
        this.gate = gate;
    }

    boolean isRunning() {
        return running.get() != null;
    }

    /** Fails with a {@link java.util.concurrent.TimeoutException} when the caller's patience ends first. */
    CompletableFuture<Void> renew(Step<?> step) {
        // Each waits on a future of its own: one that is cancelled must not take the others with it.
        CompletableFuture<Void> mine = begun(step.refused).copy();
        return step.time.compareTo(CallProgress.FOREVER) < 0
                ? mine.orTimeout(step.time.toNanos(), TimeUnit.NANOSECONDS)
                : mine;
    }

    private CompletableFuture<Void> begun(@Nullable Credentials refused) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        while (!running.compareAndSet(null, mine)) {
            CompletableFuture<Void> other = running.get();
            if (other != null) {
                return other;
            }
        }
        gate.stay();
        Thread thread = new Thread(() -> run(mine, refused), "docbind-renewal");
        thread.setDaemon(true);
        try {
            holdTheEnd(mine, thread);
            thread.start();
        } catch (Error e) {
            // There are no more threads: who comes later may begin anew.
            end(mine, e);
        }
        return mine;
    }

    /** A JVM that ends waits a while, since the pair that comes is good once. */
    private static void holdTheEnd(CompletableFuture<Void> renewal, Thread thread) {
        Thread end = new Thread(() -> join(thread), "docbind-renewal-end");
        try {
            Runtime.getRuntime().addShutdownHook(end);
        } catch (IllegalStateException e) {
            // It ends already.
            return;
        }
        renewal.whenComplete((none, problem) -> {
            try {
                Runtime.getRuntime().removeShutdownHook(end);
            } catch (IllegalStateException e) {
                // It is this one that it waits for.
            }
        });
    }

    private static void join(Thread thread) {
        try {
            thread.join(LONGEST_END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(CompletableFuture<Void> mine, @Nullable Credentials refused) {
        Throwable problem = null;
        try {
            credentials.renew(refused);
        } catch (InterruptedException | RuntimeException | Error e) {
            problem = e;
        }
        end(mine, problem);
    }

    private void end(CompletableFuture<Void> mine, @Nullable Throwable problem) {
        running.set(null);
        gate.leave();
        if (problem == null) {
            mine.complete(null);
        } else {
            mine.completeExceptionally(problem);
        }
    }
}
