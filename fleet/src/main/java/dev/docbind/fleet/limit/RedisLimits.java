package dev.docbind.fleet.limit;

import dev.docbind.runtime.limit.LimitedCall;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Limits in Redis. What it forgets when it is restarted costs nothing but a slow beginning. The engine has two connections
 * of its own, which {@link #close} ends.
 */
public final class RedisLimits extends LimitEngine implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    private static final String TIME = """
            local run = string.match(redis.call('INFO', 'server'), 'run_id:(%w+)')
            local time = redis.call('TIME')
            local now = string.format('%.0f', time[1] * 1000000 + time[2])
            local known = redis.call('HMGET', KEYS[1], 'run', 'since')
            if known[1] ~= run then
              redis.call('HSET', KEYS[1], 'run', run, 'since', now)
              known[2] = now
            end
            return {now, run, known[2]}""";
    private static final String NOTES = """
            local time = redis.call('TIME')
            local now = time[1] * 1000000 + time[2]
            local all = redis.call('HGETALL', KEYS[1])
            local good = {}
            for i = 1, #all, 2 do
              if tonumber(string.match(all[i + 1], '(%S+)$')) > now then
                table.insert(good, all[i])
                table.insert(good, all[i + 1])
              else
                redis.call('HDEL', KEYS[1], all[i])
              end
            end
            return good""";
    private static final String NOTE = """
            local time = redis.call('TIME')
            local now = time[1] * 1000000 + time[2]
            local text = string.format('%s %.0f 0 %.0f', ARGV[2], now + ARGV[3] * 1000, now + ARGV[4] * 1000)
            redis.call('HSET', KEYS[1], ARGV[1], text)
            return redis.call('PEXPIRE', KEYS[1], ARGV[4])""";
    private static final String PROBE = """
            local time = redis.call('TIME')
            local now = time[1] * 1000000 + time[2]
            local text = redis.call('HGET', KEYS[1], ARGV[1])
            if not text then return nil end
            local used, reset, probe, ends = string.match(text, '(%S+) (%S+) (%S+) (%S+)')
            if tonumber(ends) <= now then return nil end
            if tonumber(used) < tonumber(ARGV[2]) then return 0 end
            if tonumber(reset) > now then return math.ceil((tonumber(reset) - now) / 1000) end
            if tonumber(probe) > now then return -1 end
            local answered = string.format('%.0f', now + ARGV[3] * 1000)
            redis.call('HSET', KEYS[1], ARGV[1], used .. ' ' .. reset .. ' ' .. answered .. ' ' .. ends)
            return 0""";

    private final StatefulRedisConnection<String, byte[]> states;
    private final StatefulRedisConnection<String, String> texts;
    private final String prefix;

    private RedisLimits(RedisClient redis, String prefix) {
        this.states = redis.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE));
        this.texts = redis.connect();
        texts.setTimeout(TIMEOUT);
        this.prefix = prefix;
    }

    /**
     * Limits in a Redis, under keys that begin with {@code docbind:}. Connects at once.
     *
     * @param redis the application's client, which stays its own
     * @return the engine
     */
    public static RedisLimits of(RedisClient redis) {
        return of(redis, "docbind:");
    }

    /**
     * Limits in a Redis. Connects at once.
     *
     * @param redis the application's client, which stays its own
     * @param prefix what the names of all keys begin with
     * @return the engine
     */
    public static RedisLimits of(RedisClient redis, String prefix) {
        return new RedisLimits(redis, prefix);
    }

    /** Ends the connections. */
    @Override
    public void close() {
        states.close();
        texts.close();
    }

    @Override
    EngineTime time() {
        List<String> values = list(TIME, "memory");
        return new EngineTime(Long.parseLong(values.get(0)), values.get(1), Long.parseLong(values.get(2)));
    }

    @Override
    ProxyManager<String> buckets(TimeMeter clock, Duration timeout) {
        ProxyManager<String> keys = Bucket4jLettuce.casBasedBuilder(states)
                .clientClock(clock)
                .requestTimeout(timeout)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_WHEN_FULL))
                .build();
        return keys.withMapper(key -> prefix + "bucket:" + key);
    }

    @Override
    Map<LimitedCall, Note> notes() {
        List<String> values = list(NOTES, "operating");
        Map<LimitedCall, Note> notes = new HashMap<>();
        for (int i = 0; i + 1 < values.size(); i += 2) {
            String[] call = values.get(i).split(" ", -1);
            String[] note = values.get(i + 1).split(" ", -1);
            notes.put(
                    new LimitedCall(call[0], call[1]), new Note(Double.parseDouble(note[0]), Long.parseLong(note[1])));
        }
        return notes;
    }

    private static String field(LimitedCall call) {
        return call.portal() + " " + call.method();
    }

    @Override
    void note(LimitedCall call, double used, Duration reset) {
        texts.sync()
                .eval(
                        NOTE,
                        ScriptOutputType.INTEGER,
                        new String[] {prefix + "operating"},
                        field(call),
                        String.valueOf(used),
                        String.valueOf(reset.toMillis()),
                        String.valueOf(NOTE_KEPT.toMillis()));
    }

    @Override
    @Nullable
    Long probe(LimitedCall call, double budget, Duration patience) {
        return texts.sync()
                .eval(
                        PROBE,
                        ScriptOutputType.INTEGER,
                        new String[] {prefix + "operating"},
                        field(call),
                        String.valueOf(budget),
                        String.valueOf(patience.toMillis()));
    }

    /** Redis does it by itself. */
    @Override
    void sweep() {}

    private List<String> list(String script, String key, String... arguments) {
        return texts.sync().eval(script, ScriptOutputType.MULTI, new String[] {prefix + key}, arguments);
    }

    @Override
    public String toString() {
        return "limits in Redis";
    }
}
