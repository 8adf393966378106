package dev.docbind.runtime.transport;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** The clock, and how to wait; tests use one of their own that does not wait. */
public interface TimeSource {

    /**
     * Returns the system's time.
     *
     * @return the time source
     */
    static TimeSource system() {
        return SystemTime.INSTANCE;
    }

    /**
     * Returns the current time.
     *
     * @return now
     */
    Instant now();

    /**
     * Returns a count of nanoseconds that never goes back; only differences between counts have a meaning.
     *
     * @return the count
     */
    long nanos();

    /**
     * Waits, blocking this thread.
     *
     * @param time how long
     * @throws InterruptedException when the thread was interrupted
     */
    void sleep(Duration time) throws InterruptedException;

    /**
     * Waits without a thread.
     *
     * @param time how long
     * @return a future that completes when the time has passed
     */
    CompletableFuture<Void> later(Duration time);
}
