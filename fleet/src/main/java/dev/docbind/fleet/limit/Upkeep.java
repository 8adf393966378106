package dev.docbind.fleet.limit;

import dev.docbind.runtime.transport.TimeSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** What is asked of the engine now and then, by whoever comes by when it is time. */
final class Upkeep {

    private static final long READ_EVERY = Duration.ofSeconds(1).toNanos();
    private static final long SWEEP_EVERY = Duration.ofMinutes(1).toNanos();

    private final LimitEngine engine;
    private final EngineClock clock;
    private final OperatingNotes notes;
    private final TimeSource time;
    private final Runnable forgotten;
    private final ReentrantLock first = new ReentrantLock();
    private final AtomicLong nextRead;
    private final AtomicLong nextSweep;

    /**
     * The upkeep of a limiter.
     *
     * @param forgotten what is done when the engine has forgotten what portals were sent
     */
    Upkeep(LimitEngine engine, EngineClock clock, OperatingNotes notes, TimeSource time, Runnable forgotten) {
        this.engine = engine;
        this.clock = clock;
        this.notes = notes;
        this.time = time;
        this.forgotten = forgotten;
        this.nextRead = new AtomicLong(time.nanos());
        this.nextSweep = new AtomicLong(time.nanos() + SWEEP_EVERY);
    }

    /** Nobody goes on before the engine's time is known; after that one asks, and the others go on with what they know. */
    void now() {
        if (!clock.isKnown()) {
            first.lock();
            try {
                if (!clock.isKnown()) {
                    read();
                }
            } finally {
                first.unlock();
            }
        }
        long now = time.nanos();
        if (isTurn(nextRead, now, READ_EVERY)) {
            read();
        }
        if (isTurn(nextSweep, now, SWEEP_EVERY)) {
            engine.sweep();
        }
    }

    boolean isDue() {
        return time.nanos() - nextRead.get() >= 0;
    }

    private void read() {
        notes.read();
        if (clock.ask()) {
            forgotten.run();
        }
    }

    private static boolean isTurn(AtomicLong next, long now, long every) {
        long due = next.get();
        return now - due >= 0 && next.compareAndSet(due, now + every);
    }
}
