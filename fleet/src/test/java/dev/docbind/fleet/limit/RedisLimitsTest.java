package dev.docbind.fleet.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.fleet.engine.Engines;
import dev.docbind.runtime.limit.CallReport;
import dev.docbind.runtime.limit.LimitedCall;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("dev.docbind.fleet.engine.Engines#hasRedis")
class RedisLimitsTest extends SharedLimitsTest {

    private static final RedisClient CLIENT = Engines.redis().client();
    private static final RedisCommands<String, String> REDIS = CLIENT.connect().sync();

    private final List<RedisLimits> open = new ArrayList<>();

    @AfterAll
    static void closeClient() {
        CLIENT.shutdown(Duration.ZERO, Duration.ofSeconds(1));
    }

    @AfterEach
    void closeEngines() {
        open.forEach(RedisLimits::close);
    }

    @Override
    LimitEngine engine() {
        RedisLimits engine = RedisLimits.of(CLIENT);
        open.add(engine);
        return engine;
    }

    @Override
    void stopEngine() {
        Engines.redis().stop();
    }

    @Override
    void startEngine() {
        Engines.redis().startAgain();
    }

    @Override
    void hang(Runnable meanwhile) {
        String process = REDIS.info("server").replaceAll("(?s).*process_id:(\\d+).*", "$1");
        signal("STOP", process);
        try {
            meanwhile.run();
        } finally {
            signal("CONT", process);
        }
    }

    private static void signal(String name, String process) {
        try {
            assertThat(new ProcessBuilder("kill", "-" + name, process).start().waitFor())
                    .isZero();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    long bytesInEngine() {
        return (long) REDIS.keys("docbind:bucket:p*").stream()
                .mapToLong(REDIS::memoryUsage)
                .average()
                .orElseThrow();
    }

    @Test
    void everyKeyExpires() {
        SharedLimiter limiter = machine().burst(10).build();
        limiter.reserve(call, LONG);
        limiter.answered(call, new CallReport(CallReport.Outcome.TOO_MANY_CALLS, null, null));
        until(() -> REDIS.exists("docbind:operating") == 1);
        List<String> keys = REDIS.keys("docbind:bucket:*" + call.portal() + "*");
        assertThat(keys).hasSizeGreaterThanOrEqualTo(1);
        assertThat(keys).allSatisfy(key -> assertThat(REDIS.ttl(key)).as(key).isBetween(1L, 60L));
        assertThat(REDIS.ttl("docbind:operating")).isBetween(1L, 700L);
    }

    @Test
    void whatARedisKnowsFromBeforeItsStartIsNotTrusted() {
        SharedLimiter limiter = machine().callsPerSecond(1).burst(41).build();
        limiter.reserve(call, LONG);
        Engines.redis().stop();
        Engines.redis().startAgain();
        LimitedCall fresh = new LimitedCall("new-" + call.portal(), "crm.deal.list");
        SharedLimiter other = machine().callsPerSecond(1).burst(41).build();
        int atOnce = 0;
        while (other.reserve(fresh, LONG).delay().isZero()) {
            atOnce++;
        }
        // Nobody knows what the portal was sent before: the bucket fills again from nothing.
        assertThat(atOnce).isLessThan(10);
    }
}
