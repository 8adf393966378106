package dev.docbind.fleet.token;

import dev.docbind.fleet.engine.Engines;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("dev.docbind.fleet.engine.Engines#hasRedis")
class RedisTokenStoreTest extends SharedTokensTest {

    private static final RedisClient CLIENT = Engines.redis().client();
    private static final RedisCommands<String, String> REDIS = CLIENT.connect().sync();

    private final List<RedisTokenStore> open = new ArrayList<>();

    @AfterAll
    static void closeClient() {
        CLIENT.shutdown(Duration.ZERO, Duration.ofSeconds(1));
    }

    @AfterEach
    void closeStores() {
        open.forEach(RedisTokenStore::close);
    }

    @Override
    LeasedTokenStore machine(TokenKeys keys, Duration lease) {
        RedisTokenStore.Builder builder = RedisTokenStore.builder(CLIENT).lease(lease);
        RedisTokenStore store = (keys == null ? builder : builder.keys(keys)).build();
        open.add(store);
        return store;
    }

    @Override
    PairTable table() {
        return RedisPairTable.connect(CLIENT, "docbind:");
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
    String seen(String account) {
        return REDIS.hgetall("docbind:token:" + account).toString();
    }

    @Override
    void forget(String account) {
        REDIS.del("docbind:lease:" + account);
    }

    @Override
    void clean() {
        REDIS.flushall();
    }
}
