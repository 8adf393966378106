package dev.docbind.runtime;

import dev.docbind.runtime.internal.Checked;
import java.time.Duration;

/**
 * How often and how soon to repeat a failed call. Whether it may be repeated at all does not depend on the policy: a call that
 * did not run always may; one that may have run may only where it reads, carries an {@code Idempotency-Key}, or its options
 * allow it. The pause doubles with each attempt and is shortened at random by up to a half; where the portal says when to
 * call again, its time is used.
 */
public final class RetryPolicy {

    private static final RetryPolicy STANDARD = builder().build();
    private static final RetryPolicy NEVER = builder().attempts(1).build();

    private final int attempts;
    private final Duration firstPause;
    private final Duration longestPause;
    private final Duration longestWait;

    private RetryPolicy(Builder settings) {
        this.attempts = settings.attempts;
        this.firstPause = settings.firstPause;
        this.longestPause = settings.longestPause;
        this.longestWait = settings.longestWait;
    }

    /**
     * Returns the standard policy: five attempts, half a second to half a minute apart.
     *
     * @return the policy
     */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns a policy of one attempt.
     *
     * @return the policy
     */
    public static RetryPolicy never() {
        return NEVER;
    }

    /**
     * Returns a builder of a policy.
     *
     * @return a builder that is initialized with the standard policy
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many attempts there are, the first one included.
     *
     * @return the number, at least one
     */
    public int attempts() {
        return attempts;
    }

    /**
     * The pause before an attempt, before chance shortens it.
     *
     * @param attempt the number of the attempt that follows the pause, at least 2
     * @return the pause
     */
    public Duration pause(int attempt) {
        Duration pause = firstPause;
        for (int i = 2; i < attempt && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }

    /**
     * How long to wait at most where the portal says when to call again.
     *
     * @return the time
     */
    public Duration longestWait() {
        return longestWait;
    }

    @Override
    public String toString() {
        return "RetryPolicy[" + attempts + " attempts, " + firstPause + " to " + longestPause + " apart]";
    }

    /** Builds a policy. */
    public static final class Builder {

        private static final int DEFAULT_ATTEMPTS = 5;
        private static final Duration DEFAULT_FIRST = Duration.ofMillis(500);
        private static final Duration DEFAULT_LONGEST = Duration.ofSeconds(30);
        private static final Duration DEFAULT_WAIT = Duration.ofMinutes(10);

        private int attempts = DEFAULT_ATTEMPTS;
        private Duration firstPause = DEFAULT_FIRST;
        private Duration longestPause = DEFAULT_LONGEST;
        private Duration longestWait = DEFAULT_WAIT;

        private Builder() {}

        /**
         * Sets the number of attempts.
         *
         * @param value the number, the first attempt included; 5 by default
         * @return this builder
         * @throws IllegalArgumentException when it is less than one
         */
        public Builder attempts(int value) {
            this.attempts = Checked.atLeastOne(value, "attempts");
            return this;
        }

        /**
         * Sets the pause after the first attempt; it doubles with each further one.
         *
         * @param value the time; half a second by default
         * @return this builder
         * @throws IllegalArgumentException when it is less than zero
         */
        public Builder firstPause(Duration value) {
            this.firstPause = Checked.notNegative(value);
            return this;
        }

        /**
         * Sets the longest pause, where the portal does not say when to call again.
         *
         * @param value the time; half a minute by default
         * @return this builder
         * @throws IllegalArgumentException when it is less than zero
         */
        public Builder longestPause(Duration value) {
            this.longestPause = Checked.notNegative(value);
            return this;
        }

        /**
         * Sets how long to wait at most where the portal says when to call again; a call that would have to wait longer
         * fails.
         *
         * @param value the time; ten minutes by default, after which a method's operating time is free again
         * @return this builder
         * @throws IllegalArgumentException when it is less than zero
         */
        public Builder longestWait(Duration value) {
            this.longestWait = Checked.notNegative(value);
            return this;
        }

        /**
         * Builds the policy.
         *
         * @return the policy
         */
        public RetryPolicy build() {
            return new RetryPolicy(this);
        }
    }
}
