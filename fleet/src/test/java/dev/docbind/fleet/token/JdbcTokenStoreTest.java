package dev.docbind.fleet.token;

import com.zaxxer.hikari.HikariDataSource;
import dev.docbind.fleet.engine.Engines;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("dev.docbind.fleet.engine.Engines#hasPostgres")
class JdbcTokenStoreTest extends SharedTokensTest {

    private static final HikariDataSource POOL = Engines.postgres().pool(10);

    @AfterAll
    static void closePool() {
        POOL.close();
    }

    @Override
    LeasedTokenStore machine(TokenKeys keys, Duration lease) {
        JdbcTokenStore.Builder builder = JdbcTokenStore.builder(POOL).lease(lease);
        return (keys == null ? builder : builder.keys(keys)).build();
    }

    @Override
    PairTable table() {
        return new JdbcPairTable(POOL);
    }

    @Override
    void stopEngine() {
        Engines.postgres().stop();
    }

    @Override
    void startEngine() {
        Engines.postgres().startAgain();
    }

    @Override
    String seen(String account) {
        return table().read(account).pair();
    }

    @Override
    void forget(String account) {
        Engines.postgres().run("UPDATE docbind_token SET lease_owner = NULL, lease_until = NULL");
    }

    @Override
    void clean() {
        Engines.postgres().run("TRUNCATE docbind_token");
    }
}
