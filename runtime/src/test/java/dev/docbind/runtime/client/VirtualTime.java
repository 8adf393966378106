package dev.docbind.runtime.client;

import dev.docbind.runtime.transport.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes when somebody waits for it, and remembers the waits. */
public final class VirtualTime implements TimeSource {

    public static final Instant BEGIN = Instant.parse("2026-07-01T12:00:00Z");

    private final AtomicLong passed = new AtomicLong();
    public final List<Duration> waits = new CopyOnWriteArrayList<>();

    public void advance(Duration time) {
        passed.addAndGet(time.toNanos());
    }

    @Override
    public Instant now() {
        return BEGIN.plusNanos(passed.get());
    }

    @Override
    public long nanos() {
        return passed.get();
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        waits.add(time);
        advance(time);
    }

    @Override
    public CompletableFuture<Void> later(Duration time) {
        waits.add(time);
        advance(time);
        return CompletableFuture.completedFuture(null);
    }
}
