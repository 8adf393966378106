package dev.docbind.runtime.client;

import dev.docbind.runtime.auth.Credentials;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Renews credentials for calls that have no thread to wait on: one thread renews, all of them wait for it. */
final class Renewals {

    private final Credentials credentials;
    private final AtomicReference<@Nullable CompletableFuture<Void>> running = new AtomicReference<>();

    Renewals(Credentials credentials) {
        this.credentials = credentials;
    }

    CompletableFuture<Void> renew(@Nullable Credentials refused) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        while (!running.compareAndSet(null, mine)) {
            CompletableFuture<Void> other = running.get();
            if (other != null) {
                // Each waits on a future of its own: one that is cancelled must not take the others with it.
                return other.copy();
            }
        }
        Thread thread = new Thread(() -> run(mine, refused), "docbind-renewal");
        thread.setDaemon(true);
        thread.start();
        return mine.copy();
    }

    private void run(CompletableFuture<Void> mine, @Nullable Credentials refused) {
        try {
            credentials.renew(refused);
            running.set(null);
            mine.complete(null);
        } catch (InterruptedException | RuntimeException | Error e) {
            running.set(null);
            mine.completeExceptionally(e);
        }
    }
}
