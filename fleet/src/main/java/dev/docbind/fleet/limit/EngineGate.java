package dev.docbind.fleet.limit;

import dev.docbind.runtime.transport.TimeSource;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whether the engine is there. The first call that finds it away closes the gate for all; after that nobody waits for it, and
 * once a second somebody looks whether it is back, on a thread of its own.
 */
final class EngineGate {

    private static final Logger LOG = System.getLogger("dev.docbind.fleet");

    private final TimeSource time;
    private final Duration lookEvery;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicLong outages = new AtomicLong();
    private final LongAdder without = new LongAdder();
    private volatile boolean isOpen = true;
    private boolean isLooking;
    private long nextLook;
    private long countAtClosing;

    EngineGate(TimeSource time, Duration lookEvery) {
        this.time = time;
        this.lookEvery = lookEvery;
    }

    boolean isOpen() {
        return isOpen;
    }

    long outages() {
        return outages.get();
    }

    long callsWithoutEngine() {
        return without.sum();
    }

    void wentWithout() {
        without.increment();
    }

    /** Closes the gate; true for the one who did. */
    boolean close(Throwable problem, String then) {
        lock.lock();
        try {
            if (!isOpen) {
                return false;
            }
            isOpen = false;
            nextLook = time.nanos() + lookEvery.toNanos();
            countAtClosing = without.sum();
            outages.incrementAndGet();
        } finally {
            lock.unlock();
        }
        LOG.log(Level.WARNING, "the engine of shared limits does not answer ({0}): {1}", kind(problem), then);
        return true;
    }

    private static String kind(Throwable problem) {
        Throwable cause = problem.getCause();
        String own = problem.getClass().getSimpleName();
        return cause == null ? own : own + ", " + cause.getClass().getSimpleName();
    }

    /** Whether the caller is the one to look whether the engine is back. */
    boolean isTimeToLook() {
        lock.lock();
        try {
            if (isOpen || isLooking || time.nanos() - nextLook < 0) {
                return false;
            }
            isLooking = true;
            return true;
        } finally {
            lock.unlock();
        }
    }

    void looked(boolean isBack) {
        long calls;
        lock.lock();
        try {
            isLooking = false;
            nextLook = time.nanos() + lookEvery.toNanos();
            isOpen = isBack;
            calls = without.sum() - countAtClosing;
        } finally {
            lock.unlock();
        }
        if (isBack) {
            LOG.log(Level.INFO, "the engine of shared limits is back; {0} calls asked without it", calls);
        }
    }
}
