package dev.docbind.fleet.engine;

import dev.docbind.runtime.transport.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** The system's time on a machine whose clock is wrong. */
public record ShiftedTime(Duration shift) implements TimeSource {

    @Override
    public Instant now() {
        return TimeSource.system().now().plus(shift);
    }

    @Override
    public long nanos() {
        return TimeSource.system().nanos() + shift.toNanos();
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
        TimeSource.system().sleep(time);
    }

    @Override
    public CompletableFuture<Void> later(Duration time) {
        return TimeSource.system().later(time);
    }
}
