package dev.docbind.fleet.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.docbind.fleet.engine.Engines;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("dev.docbind.fleet.engine.Engines#hasPostgres")
class PostgresLimitsTest extends SharedLimitsTest {

    private static final HikariDataSource POOL = Engines.postgres().pool(10);

    @AfterAll
    static void closePool() {
        POOL.close();
    }

    @Override
    LimitEngine engine() {
        return PostgresLimits.of(POOL);
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
    void hang(Runnable meanwhile) {
        try (Connection connection = POOL.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE docbind_bucket, docbind_memory");
            meanwhile.run();
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void rowsThatHaveExpiredAreRemovedByTheEnginesClock() {
        SharedLimiter limiter = machine().build();
        limiter.reserve(call, LONG);
        assertThat(count("expires_at > extract(epoch FROM clock_timestamp()) * 1000"))
                .isEqualTo(1);
        LimitEngine engine = engine();
        engine.sweep();
        assertThat(count("true")).isEqualTo(1);
        Engines.postgres().run("UPDATE docbind_bucket SET expires_at = 1");
        engine.sweep();
        assertThat(count("true")).isZero();
        assertThat(limiter.reserve(call, LONG).isReserved()).isTrue();
    }

    @Override
    long bytesInEngine() {
        return number("SELECT pg_total_relation_size('docbind_bucket') / count(*) FROM docbind_bucket");
    }

    private long count(String condition) {
        return number("SELECT count(*) FROM docbind_bucket WHERE id = '" + call.portal() + "' AND " + condition);
    }

    private static long number(String query) {
        try (Connection connection = POOL.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
