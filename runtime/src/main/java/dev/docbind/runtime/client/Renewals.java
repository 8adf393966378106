package dev.docbind.runtime.client;

import dev.docbind.runtime.auth.Credentials;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Renews credentials on a thread of its own: all calls that need it wait for that one, each as long as it can. Nobody cuts a
 * renewal off, not even who began it: the server may have given a new pair already, and the old one would be good no more.
 */
final class Renewals {

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
    CompletableFuture<Void> renew(Step.Renew<?> step) {
        // Each waits on a future of its own: one that is cancelled must not take the others with it.
        CompletableFuture<Void> mine = begun(step.refused).copy();
        return step.patience.compareTo(CallProgress.FOREVER) < 0
                ? mine.orTimeout(step.patience.toNanos(), TimeUnit.NANOSECONDS)
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
        thread.start();
        return mine;
    }

    private void run(CompletableFuture<Void> mine, @Nullable Credentials refused) {
        Throwable problem = null;
        try {
            credentials.renew(refused);
        } catch (InterruptedException | RuntimeException | Error e) {
            problem = e;
        }
        running.set(null);
        gate.leave();
        if (problem == null) {
            mine.complete(null);
        } else {
            mine.completeExceptionally(problem);
        }
    }
}
