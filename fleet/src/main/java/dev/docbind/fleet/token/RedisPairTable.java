package dev.docbind.fleet.token;

import io.lettuce.core.KeyScanCursor;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.SetArgs;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A hash for each account ({@code token:}), and a key that runs out for each lease ({@code lease:}). */
final class RedisPairTable implements PairTable {

    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final String PAIR = "pair";
    private static final String VERSION = "version";
    private static final int SCANNED_AT_ONCE = 500;

    private static final String WRITE = """
            redis.call('HSET', KEYS[1], 'pair', ARGV[1], 'changed_at', redis.call('TIME')[1])
            return redis.call('HINCRBY', KEYS[1], 'version', 1)""";
    private static final String REPLACE = """
            if redis.call('HGET', KEYS[1], 'version') ~= ARGV[2] then return 0 end
            redis.call('HSET', KEYS[1], 'pair', ARGV[1], 'changed_at', redis.call('TIME')[1])
            redis.call('HINCRBY', KEYS[1], 'version', 1)
            return 1""";
    private static final String EXTEND = """
            if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
            return redis.call('PEXPIRE', KEYS[1], ARGV[2])""";
    private static final String RELEASE = """
            if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
            return redis.call('DEL', KEYS[1])""";

    private final StatefulRedisConnection<String, String> connection;
    private final String prefix;

    private RedisPairTable(StatefulRedisConnection<String, String> connection, String prefix) {
        this.connection = connection;
        this.prefix = prefix;
    }

    static RedisPairTable connect(RedisClient redis, String prefix) {
        try {
            StatefulRedisConnection<String, String> connection = redis.connect();
            connection.setTimeout(TIMEOUT);
            RedisPairTable table = new RedisPairTable(connection, prefix);
            table.warn();
            return table;
        } catch (RedisException e) {
            throw failure(e);
        }
    }

    /** Tokens in a store that forgets them are lost; who may not ask is not told. */
    private void warn() {
        try {
            if (connection.sync().info("persistence").contains("aof_enabled:0")) {
                LeasedTokenStore.LOG.log(
                        Level.WARNING,
                        "tokens are stored in a Redis that does not write each change to the disk (appendonly no):"
                                + " pairs that it loses have to be authorized again");
            }
        } catch (RedisException e) {
            LeasedTokenStore.LOG.log(Level.DEBUG, "Redis does not say whether it writes to the disk");
        }
    }

    @Override
    public @Nullable Row read(String account) {
        return run(redis -> {
            Map<String, String> hash = redis.hgetall(token(account));
            String pair = hash.get(PAIR);
            return pair == null ? null : new Row(pair, Long.parseLong(hash.getOrDefault(VERSION, "0")));
        });
    }

    @Override
    public void write(String account, String pair) {
        script(WRITE, token(account), pair);
    }

    @Override
    public boolean replace(String account, long version, String pair) {
        return script(REPLACE, token(account), pair, String.valueOf(version));
    }

    @Override
    public boolean claim(String account, String owner, Duration lease) {
        SetArgs unlessTaken = SetArgs.Builder.nx().px(lease.toMillis());
        return "OK".equals(run(redis -> redis.set(lease(account), owner, unlessTaken)));
    }

    @Override
    public boolean extend(String account, String owner, Duration lease) {
        return script(EXTEND, lease(account), owner, String.valueOf(lease.toMillis()));
    }

    @Override
    public boolean release(String account, String owner) {
        return script(RELEASE, lease(account), owner);
    }

    @Override
    public List<String> accounts() {
        List<String> accounts = new ArrayList<>();
        ScanArgs ours = ScanArgs.Builder.matches(escaped(token("")) + "*").limit(SCANNED_AT_ONCE);
        KeyScanCursor<String> found = run(redis -> redis.scan(ours));
        while (true) {
            found.getKeys().forEach(key -> accounts.add(key.substring(token("").length())));
            if (found.isFinished()) {
                return accounts.stream().distinct().sorted().toList();
            }
            KeyScanCursor<String> last = found;
            found = run(redis -> redis.scan(last, ours));
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\*?\\[\\]^-]", "\\\\$0");
    }

    void close() {
        connection.close();
    }

    private String token(String account) {
        return prefix + "token:" + account;
    }

    private String lease(String account) {
        return prefix + "lease:" + account;
    }

    private boolean script(String script, String key, String... arguments) {
        Long result = run(redis -> redis.<Long>eval(script, ScriptOutputType.INTEGER, new String[] {key}, arguments));
        return result != null && result > 0;
    }

    private <T extends @Nullable Object> T run(Function<RedisCommands<String, String>, T> command) {
        try {
            return command.apply(connection.sync());
        } catch (RedisException e) {
            throw failure(e);
        }
    }

    private static TokenStoreException failure(RedisException e) {
        return new TokenStoreException(
                "the Redis of tokens failed: " + e.getClass().getSimpleName(), e);
    }
}
