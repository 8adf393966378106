package dev.docbind.runtime.limit;

import java.time.Duration;

/**
 * What a limiter says to a call.
 *
 * @param isReserved true when the call has a place and may go after the wait; false when it has none and may ask again
 *     after the wait
 * @param delay how long to wait, zero to go at once
 */
public record Admission(boolean isReserved, Duration delay) {

    /** A place without waiting. */
    public static final Admission NOW = new Admission(true, Duration.ZERO);

    /**
     * A place.
     *
     * @param delay how long to wait for it
     * @return the admission
     */
    public static Admission after(Duration delay) {
        return delay.isZero() ? NOW : new Admission(true, delay);
    }

    /**
     * No place yet.
     *
     * @param delay how long to wait before the call asks again
     * @return the admission
     */
    public static Admission notBefore(Duration delay) {
        return new Admission(false, delay);
    }
}
