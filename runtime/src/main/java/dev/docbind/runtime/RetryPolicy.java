package dev.docbind.runtime;

import dev.docbind.runtime.internal.Checked;
import java.time.Duration;

/**
 * How often and how soon to repeat a call that failed. Whether it may be repeated at all is no matter of policy: a call that
 * did not run always may, one that may have run only when it reads, carries an {@code Idempotency-Key}, or its caller says
 * so. The pause doubles from try to try and is shortened at random by up to a half; where the portal says when to come
 * again, that counts.
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
     * Five tries, half a second to half a minute apart.
     *
     * @return the policy
     */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /**
     * One try.
     *
     * @return the policy
     */
    public static RetryPolicy never() {
        return NEVER;
    }

    /**
     * Begins a policy.
     *
     * @return a builder that begins with the standard policy
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
        return "RetryPolicy[" + attempts + " tries, " + firstPause + " to " + longestPause + " apart]";
    }

    /** Collects a policy. */
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
         * Sets how many tries there are.
         *
         * @param value the number, the first try included; 5 by default
         * @return this builder
         * @throws IllegalArgumentException when it is less than one
         */
        public Builder attempts(int value) {
            this.attempts = Checked.atLeastOne(value, "tries");
            return this;
        }

        /**
         * Sets the pause after the first try; it doubles with each try.
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
         * Sets the longest pause, where the portal does not say when to come again.
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
         * Sets how long to wait at most where the portal says when to come again; a call that would have to wait longer
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
         * Makes the policy.
         *
         * @return the policy
         */
        public RetryPolicy build() {
            return new RetryPolicy(this);
        }
    }
}
