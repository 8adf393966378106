package dev.docbind.fleet.limit;

import dev.docbind.runtime.limit.Admission;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One machine's share of the rate of a portal, evenly and without a burst, for the time in which the engine is away: nobody knows
 * then how full the portal's bucket is, so it is taken for full.
 */
final class LocalShare {

    private static final double NANOS = 1e9;
    private static final double LONGEST = 1e18;

    private final ReentrantLock lock = new ReentrantLock();
    private final long interval;
    /** Of calls that have a place from the engine and wait for it, here or on other machines. */
    private final long notBefore;

    private long next;

    /**
     * A share.
     *
     * @param perSecond calls per second
     * @param notBefore when the first of them may go, on the counter of the machine
     */
    LocalShare(double perSecond, long notBefore) {
        this.interval = (long) Math.min(LONGEST, NANOS / perSecond);
        this.notBefore = notBefore;
        this.next = notBefore;
    }

    Admission reserve(long now, long patience) {
        lock.lock();
        try {
            long turn = Math.max(next, now);
            Duration wait = Duration.ofNanos(turn - now);
            if (turn - now > patience) {
                return Admission.notBefore(wait);
            }
            next = turn + interval;
            return Admission.after(wait);
        } finally {
            lock.unlock();
        }
    }

    /** A portal that refuses calls although they go slowly has others to serve: this machine pauses. */
    void refused(long now, Duration pause) {
        lock.lock();
        try {
            next = Math.max(next, now + pause.toNanos());
        } finally {
            lock.unlock();
        }
    }

    /** How many calls went within the last while, or have a place and have not gone. */
    long underway(long now, Duration last) {
        lock.lock();
        try {
            long begin = Math.max(notBefore, now - last.toNanos());
            return next <= begin ? 0 : (next - begin) / interval;
        } finally {
            lock.unlock();
        }
    }
}
