package dev.docbind.fleet.limit;

import dev.docbind.runtime.internal.Checked;
import dev.docbind.runtime.transport.TimeSource;
import java.time.Duration;

/** Builds a {@link SharedLimiter}. All machines that share an engine need the same limits. */
public final class SharedLimiterBuilder {

    private static final double FASTEST = 1e6;

    private final LimitEngine engine;
    private double perSecond = 2;
    private int burst = 50;
    private Duration operating = Duration.ofMinutes(8);
    private Duration timeout = Duration.ofSeconds(1);
    private Duration lookEvery = Duration.ofSeconds(1);
    private WhenEngineIsDown then = WhenEngineIsDown.LOCAL_SHARE;
    private int machines = 1;
    private boolean everywhere;
    private TimeSource time = TimeSource.system();

    SharedLimiterBuilder(LimitEngine engine) {
        this.engine = engine;
    }

    /**
     * Sets how many calls leave a portal's bucket each second; 2 by default, 5 on the Enterprise plan.
     *
     * @param value calls per second, more than zero
     * @return this builder
     * @throws IllegalArgumentException when it is not, or more than a million
     */
    public SharedLimiterBuilder callsPerSecond(double value) {
        if (!(value > 0) || value > FASTEST) {
            throw new IllegalArgumentException("a number of calls per second is needed, not " + value);
        }
        this.perSecond = value;
        return this;
    }

    /**
     * Sets how many calls a portal's bucket holds; 50 by default, 250 on the Enterprise plan. Those of one second are not used,
     * because portals empty their bucket once a second.
     *
     * @param value calls, at least one
     * @return this builder
     * @throws IllegalArgumentException when it is less
     */
    public SharedLimiterBuilder burst(int value) {
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
    public SharedLimiterBuilder operatingTime(Duration value) {
        this.operating = Checked.positive(value);
        return this;
    }

    /**
     * Applies the limits to every portal, not only to those in the cloud.
     *
     * @return this builder
     */
    public SharedLimiterBuilder everywhere() {
        this.everywhere = true;
        return this;
    }

    /**
     * Sets how many machines, or JVMs, share the engine; 1 by default. Each has that part of the rate while the engine is away.
     *
     * @param value the most that run at a time
     * @return this builder
     * @throws IllegalArgumentException when it is less than one
     */
    public SharedLimiterBuilder workers(int value) {
        this.machines = Checked.atLeastOne(value, "workers");
        return this;
    }

    /**
     * Sets what calls do while the engine does not answer; by default they go at this machine's share.
     *
     * @param value what they do
     * @return this builder
     */
    public SharedLimiterBuilder whenEngineIsDown(WhenEngineIsDown value) {
        this.then = value;
        return this;
    }

    /**
     * Sets after what time an engine that does not answer is away; a second by default.
     *
     * @param value the time, more than zero
     * @return this builder
     * @throws IllegalArgumentException when it is not
     */
    public SharedLimiterBuilder requestTimeout(Duration value) {
        this.timeout = Checked.positive(value);
        return this;
    }

    /**
     * Sets the counter and the way to wait; by default those of the system. The time of day is always the engine's.
     *
     * @param value the time source
     * @return this builder
     */
    public SharedLimiterBuilder time(TimeSource value) {
        this.time = value;
        return this;
    }

    /**
     * Builds the limiter. The engine is not asked before the limiter is used.
     *
     * @return the limiter
     */
    public SharedLimiter build() {
        return new SharedLimiter(this);
    }

    LimitEngine engine() {
        return engine;
    }

    Rate rate() {
        return Rate.of(perSecond, burst);
    }

    Duration operating() {
        return operating;
    }

    Duration timeout() {
        return timeout;
    }

    Duration lookEvery() {
        return lookEvery;
    }

    WhenEngineIsDown then() {
        return then;
    }

    int machines() {
        return machines;
    }

    boolean isEverywhere() {
        return everywhere;
    }

    TimeSource clock() {
        return time;
    }
}
