package dev.docbind.runtime.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The operating time of one method on one portal. When it is used up, calls wait until the portal forgets the oldest part;
 * then one goes ahead, and its answer says how much there is for the others.
 */
final class OperatingBudget {

    private static final Duration UNKNOWN_RESET = Duration.ofMinutes(1);
    /** A portal counts ten minutes, so everything is forgotten by then, whatever its clock says. */
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private static final Duration PROBE = Duration.ofSeconds(5);
    private static final Duration ASK_AGAIN = Duration.ofMillis(500);

    private final ReentrantLock lock = new ReentrantLock();
    private final double budget;
    private double used;
    private Instant resetAt = Instant.MIN;
    private Instant probeUntil = Instant.MIN;

    OperatingBudget(double budget) {
        this.budget = budget;
    }

    /** How long to wait before asking again, zero to go. */
    Duration blocked(Instant now) {
        lock.lock();
        try {
            if (used < budget) {
                return Duration.ZERO;
            }
            if (now.isBefore(resetAt)) {
                return Duration.between(now, resetAt);
            }
            if (now.isBefore(probeUntil)) {
                return ASK_AGAIN;
            }
            probeUntil = now.plus(PROBE);
            return Duration.ZERO;
        } finally {
            lock.unlock();
        }
    }

    void answered(double operating, @Nullable Instant reset, Instant now) {
        lock.lock();
        try {
            used = operating;
            resetAt = reset == null ? now.plus(UNKNOWN_RESET) : earlier(reset, now.plus(WINDOW));
            probeUntil = Instant.MIN;
        } finally {
            lock.unlock();
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    void usedUp(@Nullable Instant reset, Instant now) {
        lock.lock();
        try {
            Instant known = resetAt.isAfter(now) ? resetAt : now.plus(UNKNOWN_RESET);
            used = budget;
            resetAt = reset == null ? known : earlier(reset, now.plus(WINDOW));
            probeUntil = Instant.MIN;
        } finally {
            lock.unlock();
        }
    }
}
