package dev.docbind.runtime.internal;

import java.time.Duration;

/** Settings that are looked at when they are made, where the stack trace still shows who made them. */
public final class Checked {

    /** Longer times would overflow in nanoseconds, and nobody waits that long. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private Checked() {}

    /**
     * A time of more than zero.
     *
     * @param value the time
     * @return the time, or a year where it is longer
     * @throws IllegalArgumentException when it is zero or less
     */
    public static Duration positive(Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException("a time of more than zero is needed, not " + value);
        }
        return notNegative(value);
    }

    /**
     * A time of zero or more.
     *
     * @param value the time
     * @return the time, or a year where it is longer
     * @throws IllegalArgumentException when it is less than zero
     */
    public static Duration notNegative(Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException("a time of zero or more is needed, not " + value);
        }
        return value.compareTo(LONGEST) > 0 ? LONGEST : value;
    }

    /**
     * A number of at least one.
     *
     * @param value the number
     * @param what what it counts
     * @return the number
     * @throws IllegalArgumentException when it is less
     */
    public static int atLeastOne(int value, String what) {
        if (value < 1) {
            throw new IllegalArgumentException("at least one of " + what + " is needed, not " + value);
        }
        return value;
    }
}
