package dev.docbind.fleet.limit;

import dev.docbind.runtime.transport.TimeSource;
import io.github.bucket4j.TimeMeter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The engine's time, told by a counter of this machine: the clocks of the machines need not agree, and may be set while this runs.
 * How far the counter is from the engine's clock is asked for once a second, and of the answers of the last while the quickest
 * one counts.
 */
final class EngineClock implements TimeMeter {

    private static final long BEST_KEPT = TimeUnit.SECONDS.toNanos(10);

    private final LimitEngine engine;
    private final TimeSource time;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile long offset;
    private volatile @Nullable EngineTime last;
    private long bestTook = Long.MAX_VALUE;
    private long bestAt;

    EngineClock(LimitEngine engine, TimeSource time) {
        this.engine = engine;
        this.time = time;
    }

    /** Asks the engine, and says whether it has forgotten what it knew. */
    boolean ask() {
        long begin = time.nanos();
        EngineTime now = engine.time();
        long end = time.nanos();
        lock.lock();
        try {
            EngineTime before = last;
            long took = end - begin;
            boolean isAnother = before == null || before.sinceMicros() != now.sinceMicros();
            if (isAnother || took <= bestTook || end - bestAt > BEST_KEPT) {
                offset = TimeUnit.MICROSECONDS.toNanos(now.micros()) - (begin + took / 2);
                bestTook = took;
                bestAt = end;
            }
            last = now;
            return before != null && before.sinceMicros() != now.sinceMicros();
        } finally {
            lock.unlock();
        }
    }

    boolean isKnown() {
        return last != null;
    }

    /** What the engine said last. */
    EngineTime time() {
        EngineTime known = last;
        if (known == null) {
            throw new IllegalStateException("the engine was not asked for its time");
        }
        return known;
    }

    @Override
    public long currentTimeNanos() {
        return time.nanos() + offset;
    }

    long micros() {
        return TimeUnit.NANOSECONDS.toMicros(currentTimeNanos());
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }
}
