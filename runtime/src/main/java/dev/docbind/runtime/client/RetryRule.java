package dev.docbind.runtime.client;

import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.LimitException;
import dev.docbind.runtime.internal.Repeatability;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether one call is repeated, and keeps the reason. A budget that all calls of a client share keeps repeats from making a
 * bad time worse: each repeat after a failure of the portal or the network takes some of it, each success gives a little back.
 * Repeats that the limits ask for are not counted.
 */
final class RetryRule {

    static final int FULL_BUDGET = 500;
    private static final int COST = 5;

    private final RetryPolicy policy;
    private final boolean isRepeatable;
    private final AtomicInteger budget;
    private final DoubleSupplier chance;
    private int attempt = 1;
    private String reason = "";

    RetryRule(RetryPolicy policy, boolean isRepeatable, AtomicInteger budget, DoubleSupplier chance) {
        this.policy = policy;
        this.isRepeatable = isRepeatable;
        this.budget = budget;
        this.chance = chance;
    }

    /** How long to wait before the next attempt, or null when there is none. */
    @Nullable
    Duration pauseAfter(Bitrix24Exception failure, Instant now, Duration left) {
        Repeatability repeatability = Repeatability.of(failure);
        reason = repeatability.toString();
        if (repeatability == Repeatability.FINAL || (repeatability == Repeatability.UNKNOWN && !isRepeatable)) {
            return null;
        }
        if (attempt >= policy.attempts()) {
            return no("that was attempt " + attempt + " of " + policy.attempts());
        }
        Duration asked = asked(failure, now);
        Duration pause = longer(shortened(policy.pause(attempt + 1)), asked);
        if (asked.compareTo(policy.longestWait()) > 0 || pause.compareTo(left) > 0) {
            return no("there is no time to wait " + pause);
        }
        if (!(failure instanceof LimitException) && !takesBudget()) {
            return no("too many calls were repeated lately");
        }
        attempt++;
        return pause;
    }

    private boolean takesBudget() {
        for (int left = budget.get(); left >= COST; left = budget.get()) {
            if (budget.compareAndSet(left, left - COST)) {
                return true;
            }
        }
        return false;
    }

    /** The call has an answer. */
    void succeeded() {
        // Mostly full, and then there is nothing to write to what all threads share.
        int left = budget.get();
        while (left < FULL_BUDGET && !budget.compareAndSet(left, left + 1)) {
            left = budget.get();
        }
    }

    private @Nullable Duration no(String why) {
        reason = why;
        return null;
    }

    int attempt() {
        return attempt;
    }

    String reason() {
        return reason;
    }

    private Duration shortened(Duration pause) {
        return Duration.ofNanos((long) (pause.toNanos() * (1 - chance.getAsDouble() / 2)));
    }

    private static Duration asked(Bitrix24Exception failure, Instant now) {
        Duration header = failure.retryAfter();
        Duration asked = header == null ? Duration.ZERO : header;
        Instant reset = failure instanceof LimitException limit && limit.limit() == LimitException.Limit.OPERATING_TIME
                ? limit.operatingResetAt()
                : null;
        return reset == null ? asked : longer(asked, Duration.between(now, reset));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
