package dev.docbind.fleet.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TokensInheritanceStrategy;
import io.github.bucket4j.VerboseResult;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The buckets of portals in the engine. Each method waits for the engine. */
final class PortalBuckets {

    private static final double SLOWER = 0.7;
    private static final double SLOWEST = 0.2;
    /** Calls that were under way together are refused together: they slow the bucket down once. */
    private static final Duration SLOWER_AT_MOST_EVERY = Duration.ofSeconds(1);

    private static final double MICROS = 1e6;
    private static final double NANOS = 1e9;

    private final Rate rate;
    private final EngineClock clock;
    private final ProxyManager<String> engine;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    PortalBuckets(Rate rate, EngineClock clock, ProxyManager<String> engine) {
        this.rate = rate;
        this.clock = clock;
        this.engine = engine;
    }

    /** Takes places, however late they come, and returns how many nanoseconds it is to the last of them. */
    long take(String portal, int places) {
        long[] wait = {0};
        bucket(portal).asBlocking().consumeUninterruptibly(places, nanos -> wait[0] = nanos);
        return wait[0];
    }

    void giveBack(String portal, int places) {
        bucket(portal).addTokens(places);
    }

    /** Takes the bucket for full, and slows it down, since others may pour into it from the same address. */
    double refused(String portal) {
        VerboseResult<Long> rest = bucket(portal).asVerbose().tryConsumeAsMuchAsPossible();
        double pace = rate.pace(rest.getConfiguration());
        return once(portal).tryConsume(1) ? setPace(portal, Math.max(SLOWEST, pace * SLOWER)) : pace;
    }

    /** Goes back to the whole rate by a step. */
    double recover(String portal, double step) {
        double pace = rate.pace(bucket(portal).asVerbose().getAvailableTokens().getConfiguration());
        return pace >= 1 ? 1 : setPace(portal, Math.min(1, pace + step));
    }

    /**
     * After a time in which calls went out without the engine: the portal's bucket is taken for full.
     *
     * @param underway calls of this machine that others cannot know of
     */
    void rejoin(String portal, long underway) {
        Bucket bucket = bucket(portal);
        bucket.tryConsumeAsMuchAsPossible();
        if (underway > 0) {
            bucket.consumeIgnoringRateLimits(underway);
        }
    }

    /**
     * After the engine has forgotten its buckets: the next place comes after those that it gave before. Each machine says when the
     * last of them comes up, as far as it knows, and the latest counts.
     *
     * @param wait nanoseconds until then
     */
    void remind(String portal, long wait) {
        Bucket bucket = bucket(portal);
        long missing = (long) Math.ceil(wait / NANOS * rate.perSecond()) + bucket.getAvailableTokens();
        if (missing > 0) {
            bucket.consumeIgnoringRateLimits(missing);
        }
    }

    private double setPace(String portal, double pace) {
        bucket(portal).replaceConfiguration(rate.bucket(pace, 0), TokensInheritanceStrategy.AS_IS);
        return pace;
    }

    /** The memory is part of the key: what an engine remembers from before a restart may be old. */
    private Bucket bucket(String portal) {
        String memory = clock.time().memory();
        String key = memory.isEmpty() ? portal : portal + " " + memory;
        Bucket known = buckets.get(key);
        return known != null
                ? known
                : buckets.computeIfAbsent(key, name -> engine.builder().build(name, this::fresh));
    }

    private Bucket once(String portal) {
        return engine.builder()
                .build(
                        "slower " + portal,
                        () -> BucketConfiguration.builder()
                                .addLimit(Bandwidth.builder()
                                        .capacity(1)
                                        .refillGreedy(1, SLOWER_AT_MOST_EVERY)
                                        .build())
                                .build());
    }

    /** A portal of which nothing is known may have been sent anything before the engine's memory began. */
    private BucketConfiguration fresh() {
        double age = Math.max(0, clock.micros() - clock.time().sinceMicros()) / MICROS;
        return rate.bucket(1, Math.min(rate.capacity(), (long) (age * rate.perSecond())));
    }

    /** Forgets the ways to buckets of an engine that has forgotten them. */
    void clear() {
        buckets.clear();
    }
}
