package dev.docbind.runtime.limit;

import dev.docbind.runtime.internal.Checked;
import dev.docbind.runtime.internal.CloudHosts;
import dev.docbind.runtime.transport.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps the limits in memory: a leaky bucket for each portal, and the operating time of each method that uses much of it. */
public final class PortalLimiter implements CallLimiter {

    static final PortalLimiter STANDARD = builder().build();

    /** A method is watched once it has used up this share of its operating time. */
    private static final double WATCHED = 0.5;
    /** Some calls are under way when an answer is read, so that the last part of the budget is not given away. */
    private static final double OPERATING_MARGIN = 0.95;
    /** Calls that leave evenly can arrive closer together: a part of the bucket is left for that. */
    private static final double BURST_MARGIN = 0.9;

    /** Whoever asks for more is asked again by then. */
    private static final Duration LONGEST_HOLD = Duration.ofMinutes(10);

    private final double rate;
    private final double burst;
    private final double operating;
    private final boolean everywhere;
    private final TimeSource time;
    private final Map<String, LeakyBucket> buckets = new ConcurrentHashMap<>();
    /** Portals that asked to be left alone, until when. */
    private final Map<String, Instant> holds = new ConcurrentHashMap<>();

    private final Map<LimitedCall, OperatingBudget> budgets = new ConcurrentHashMap<>();

    private PortalLimiter(Builder settings) {
        this.rate = settings.rate;
        this.burst = Math.max(1, Math.floor(settings.burst * BURST_MARGIN));
        this.operating = settings.operating.toMillis() / 1e3 * OPERATING_MARGIN;
        this.everywhere = settings.everywhere;
        this.time = settings.time;
    }

    /**
     * Returns a builder of a limiter.
     *
     * @return a builder with the limits that the documentation names for most plans
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Admission reserve(LimitedCall call, Duration patience) {
        Instant hold = holds.get(call.portal());
        if (hold != null && time.now().isBefore(hold)) {
            return Admission.notBefore(Duration.between(time.now(), hold));
        }
        OperatingBudget budget = budgets.get(call);
        Duration blocked = budget == null ? Duration.ZERO : budget.blocked(time.now());
        if (!blocked.isZero()) {
            return Admission.notBefore(blocked);
        }
        LeakyBucket bucket = bucket(call.portal());
        if (bucket == null) {
            return Admission.NOW;
        }
        long patient = nanos(patience);
        long wait = bucket.reserve(time.nanos(), patient);
        return wait <= patient ? Admission.after(Duration.ofNanos(wait)) : Admission.notBefore(Duration.ofNanos(wait));
    }

    private static long nanos(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }

    /** The documentation speaks of the cloud alone: other portals have no bucket until they refuse. */
    private @Nullable LeakyBucket bucket(String portal) {
        LeakyBucket known = buckets.get(portal);
        return known != null || !(everywhere || CloudHosts.contains(portal)) ? known : newBucket(portal);
    }

    private LeakyBucket newBucket(String portal) {
        LeakyBucket fresh = new LeakyBucket(rate, burst, time.nanos());
        LeakyBucket known = buckets.putIfAbsent(portal, fresh);
        return known == null ? fresh : known;
    }

    @Override
    public void release(LimitedCall call) {
        LeakyBucket bucket = buckets.get(call.portal());
        if (bucket != null) {
            bucket.release(time.nanos());
        }
    }

    @Override
    public void answered(LimitedCall call, CallReport report) {
        Duration asked = report.retryAfter();
        if (asked != null && report.outcome() != CallReport.Outcome.OPERATING_TIME_USED_UP) {
            holds.put(call.portal(), time.now().plus(asked.compareTo(LONGEST_HOLD) < 0 ? asked : LONGEST_HOLD));
        }
        CallReport.Outcome outcome = report.outcome();
        if (outcome == CallReport.Outcome.TOO_MANY_CALLS) {
            newBucket(call.portal()).refused(time.nanos());
        } else if (outcome == CallReport.Outcome.OPERATING_TIME_USED_UP) {
            newBudget(call).usedUp(report.operatingResetAt(), time.now());
        } else if (outcome != CallReport.Outcome.LOST) {
            learn(call, report);
        }
    }

    private void learn(LimitedCall call, CallReport report) {
        LeakyBucket bucket = buckets.get(call.portal());
        if (bucket != null && report.outcome() == CallReport.Outcome.ANSWERED) {
            bucket.answered();
        }
        Double used = report.operating();
        if (used == null) {
            return;
        }
        OperatingBudget budget = used < operating * WATCHED ? budgets.get(call) : newBudget(call);
        if (budget != null) {
            budget.answered(used, report.operatingResetAt(), time.now());
        }
    }

    private OperatingBudget newBudget(LimitedCall call) {
        OperatingBudget fresh = new OperatingBudget(operating);
        OperatingBudget known = budgets.putIfAbsent(call, fresh);
        return known == null ? fresh : known;
    }

    /** Builds a limiter. */
    public static final class Builder {

        private static final double DEFAULT_RATE = 2;
        private static final double FASTEST = 1e6;
        private static final int DEFAULT_BURST = 50;
        private static final Duration DEFAULT_OPERATING = Duration.ofMinutes(8);

        private double rate = DEFAULT_RATE;
        private int burst = DEFAULT_BURST;
        private Duration operating = DEFAULT_OPERATING;
        private boolean everywhere;
        private TimeSource time = TimeSource.system();

        private Builder() {}

        /**
         * Sets how many calls leave the bucket each second; 2 by default, 5 on the Enterprise plan.
         *
         * @param value calls per second, more than zero
         * @return this builder
         * @throws IllegalArgumentException when it is not, or more than a million
         */
        public Builder callsPerSecond(double value) {
            if (!(value > 0) || value > FASTEST) {
                throw new IllegalArgumentException("a number of calls per second is needed, not " + value);
            }
            this.rate = value;
            return this;
        }

        /**
         * Sets how many calls the bucket holds; 50 by default, 250 on the Enterprise plan. Nine tenths of them are used.
         *
         * @param value calls, at least one
         * @return this builder
         * @throws IllegalArgumentException when it is less
         */
        public Builder burst(int value) {
            this.burst = Checked.atLeastOne(value, "calls");
            return this;
        }

        /**
         * Sets the operating time that a method has; 480 seconds in ten minutes by default. Nearly all of it is used.
         *
         * @param value the time, more than zero
         * @return this builder
         * @throws IllegalArgumentException when it is not
         */
        public Builder operatingTime(Duration value) {
            this.operating = Checked.positive(value);
            return this;
        }

        /**
         * Applies the limits to every portal, not only to those in the cloud.
         *
         * @return this builder
         */
        public Builder everywhere() {
            this.everywhere = true;
            return this;
        }

        /**
         * Sets the clock; by default the system clock.
         *
         * @param value the time source
         * @return this builder
         */
        public Builder time(TimeSource value) {
            this.time = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Builds the limiter.
         *
         * @return the limiter
         */
        public PortalLimiter build() {
            return new PortalLimiter(this);
        }
    }
}
