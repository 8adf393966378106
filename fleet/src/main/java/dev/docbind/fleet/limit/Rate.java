package dev.docbind.fleet.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/**
 * The bucket that a portal keeps, and the one that is kept for it: that of the portal steps down once a second, while the one here
 * is emptied evenly and may run ahead of it by as much, so it is smaller by the calls of a second.
 *
 * @param perSecond how many calls leave the portal's bucket each second
 * @param capacity how many the bucket here holds
 */
record Rate(double perSecond, long capacity) {

    private static final long REFILLED = 1000;
    private static final double NANOS = 1e9;

    static Rate of(double perSecond, int burst) {
        return new Rate(perSecond, Math.max(1, (long) Math.floor(burst - perSecond)));
    }

    /**
     * The bucket at a pace.
     *
     * @param pace 1 for the whole rate
     * @param initial how many calls may go at once through a new one
     */
    BucketConfiguration bucket(double pace, long initial) {
        Duration period = Duration.ofNanos(Math.round(REFILLED * NANOS / (perSecond * pace)));
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(capacity)
                        .refillGreedy(REFILLED, period)
                        .initialTokens(initial)
                        .build())
                .build();
    }

    /** Nanoseconds from a call to the next at a pace. */
    long interval(double pace) {
        return Math.round(NANOS / (perSecond * pace));
    }

    /** The pace of a bucket that {@link #bucket} made. */
    double pace(BucketConfiguration bucket) {
        return REFILLED * NANOS / perSecond / bucket.getBandwidths()[0].getRefillPeriodNanos();
    }
}
