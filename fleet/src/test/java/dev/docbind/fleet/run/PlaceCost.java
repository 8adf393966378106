package dev.docbind.fleet.run;

import com.zaxxer.hikari.HikariDataSource;
import dev.docbind.fleet.engine.PostgresEngine;
import dev.docbind.fleet.engine.RedisEngine;
import dev.docbind.fleet.limit.LimitEngine;
import dev.docbind.fleet.limit.PostgresLimits;
import dev.docbind.fleet.limit.RedisLimits;
import dev.docbind.fleet.limit.SharedLimiter;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.limit.LimitedCall;
import dev.docbind.runtime.limit.PortalLimiter;
import io.lettuce.core.RedisClient;
import java.time.Duration;
import java.util.Arrays;

/** What it takes to ask for a place, by one thread in a JVM that is warm. Run by hand: {@code fleet/fleet-run.sh cost}. */
final class PlaceCost {

    private static final int WARM = 5_000;
    private static final int COUNTED = 10_000;

    private PlaceCost() {}

    public static void main(String... arguments) {
        try (RedisEngine redis = RedisEngine.start(false);
                PostgresEngine postgres = PostgresEngine.start(true);
                HikariDataSource pool = postgres.pool(4)) {
            RedisClient client = redis.client();
            measure(
                    "local",
                    PortalLimiter.builder().callsPerSecond(1e6).everywhere().build());
            try (RedisLimits limits = RedisLimits.of(client)) {
                measure("redis", shared(limits));
            }
            measure("postgres", shared(PostgresLimits.of(pool)));
            client.shutdown();
        }
    }

    private static CallLimiter shared(LimitEngine engine) {
        return SharedLimiter.builder(engine).callsPerSecond(1e6).everywhere().build();
    }

    private static void measure(String name, CallLimiter limiter) {
        LimitedCall call = new LimitedCall("example.bitrix24.com", "crm.deal.list");
        long[] took = new long[COUNTED];
        for (int i = -WARM; i < COUNTED; i++) {
            long begin = System.nanoTime();
            limiter.reserve(call, Duration.ofMinutes(1));
            took[Math.max(i, 0)] = (System.nanoTime() - begin) / 1000;
        }
        Arrays.sort(took);
        System.out.println(name + ", microseconds: p50 " + took[COUNTED / 2] + ", p90 " + took[COUNTED * 9 / 10]
                + ", p99 " + took[COUNTED * 99 / 100]);
    }
}
