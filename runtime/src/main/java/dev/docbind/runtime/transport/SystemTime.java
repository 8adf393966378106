package dev.docbind.runtime.transport;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The system's time. */
final class SystemTime implements TimeSource {

    static final TimeSource INSTANCE = new SystemTime();

    private SystemTime() {}

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }

    @Override
    public CompletableFuture<Void> later(Duration time) {
        CompletableFuture<Void> due = new CompletableFuture<>();
        due.completeOnTimeout(null, time.toNanos(), TimeUnit.NANOSECONDS);
        return due;
    }
}
