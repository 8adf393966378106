package dev.docbind.runtime.limit;

import java.util.concurrent.locks.ReentrantLock;

/**
 * The bucket of one portal, kept here as the portal keeps it: each call fills it by one, time empties it. Reserved places
 * count at once, so those who wait go in their order. A refusal fills the bucket and slows it down for a while, since
 * others may pour into it from the same machine.
 */
final class LeakyBucket {

    private static final double NANOS = 1e9;
    private static final double SLOWER = 0.7;
    private static final double SLOWEST = 0.2;
    private static final double RECOVERY = 0.01;
    /** Calls that were under way together are refused together: they slow the bucket down once. */
    private static final long SLOWER_AT_MOST_EVERY = 1_000_000_000L;

    private final ReentrantLock lock = new ReentrantLock();
    private final double perNano;
    private final double size;
    private double level;
    private double pace = 1;
    private long now;
    private long slowed;
    private boolean isSlowed;

    LeakyBucket(double perSecond, double size, long now) {
        this.perNano = perSecond / NANOS;
        this.size = size;
        this.now = now;
    }

    /** Takes a place and says how many nanoseconds to wait for it; takes none when that is more than the patience. */
    long reserve(long time, long patience) {
        lock.lock();
        try {
            leak(time);
            double above = level + 1 - size;
            long wait = above <= 0 ? 0 : (long) Math.ceil(above / (perNano * pace));
            if (wait <= patience) {
                level++;
            }
            return wait;
        } finally {
            lock.unlock();
        }
    }

    void release(long time) {
        lock.lock();
        try {
            leak(time);
            level = Math.max(0, level - 1);
        } finally {
            lock.unlock();
        }
    }

    void refused(long time) {
        lock.lock();
        try {
            leak(time);
            level = Math.max(level, size);
            if (!isSlowed || time - slowed > SLOWER_AT_MOST_EVERY) {
                pace = Math.max(SLOWEST, pace * SLOWER);
                slowed = time;
                isSlowed = true;
            }
        } finally {
            lock.unlock();
        }
    }

    void answered() {
        // Read without the lock: a bucket that was never slowed down has nothing to recover from.
        if (pace < 1) {
            lock.lock();
            try {
                pace = Math.min(1, pace + RECOVERY);
            } finally {
                lock.unlock();
            }
        }
    }

    private void leak(long time) {
        if (time > now) {
            level = Math.max(0, level - (time - now) * perNano * pace);
            now = time;
        }
    }
}
