package dev.docbind.runtime.transport;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** The time of day, the time that passes, and how to wait for it; tests bring one of their own and wait for nothing. */
public interface TimeSource {

    /**
     * The machine's own time.
     *
     * @return the time source
     */
    static TimeSource system() {
        return SystemTime.INSTANCE;
    }

    /**
     * The time of day.
     *
     * @return now
     */
    Instant now();

    /**
     * A count of nanoseconds that nobody sets back; only differences mean something.
     *
     * @return the count
     */
    long nanos();

    /**
     * Waits on this thread.
     *
     * @param time how long
     * @throws InterruptedException when the thread was interrupted
     */
    void sleep(Duration time) throws InterruptedException;

    /**
     * Waits on no thread.
     *
     * @param time how long
     * @return what completes then
     */
    CompletableFuture<Void> later(Duration time);
}
