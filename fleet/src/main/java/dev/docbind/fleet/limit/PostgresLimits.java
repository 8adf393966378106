package dev.docbind.fleet.limit;

import dev.docbind.fleet.Statements;
import dev.docbind.runtime.limit.LimitedCall;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Limits in PostgreSQL: a row for each portal, locked while a call takes its place. The tables are made by the file {@code
 * META-INF/docbind/fleet/postgresql/V1__docbind_fleet.sql} of this jar.
 */
public final class PostgresLimits extends LimitEngine {

    private static final int TIMEOUT_SECONDS = 2;
    private static final int SWEPT_AT_ONCE = 1000;

    private static final String NOW = "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint";
    private static final String TIME =
            "SELECT " + NOW + ", (extract(epoch FROM since) * 1000000)::bigint" + " FROM docbind_memory WHERE id = 1";
    private static final String BEGIN = "INSERT INTO docbind_memory (id) VALUES (1) ON CONFLICT DO NOTHING";
    private static final String NOTES = """
            SELECT portal, method, used, (extract(epoch FROM reset_at) * 1000000)::bigint
            FROM docbind_operating WHERE expires_at > clock_timestamp()""";
    private static final String NOTE = """
            INSERT INTO docbind_operating (portal, method, used, reset_at, expires_at)
            VALUES (?, ?, ?, clock_timestamp() + ? * interval '1 millisecond', clock_timestamp() + ? * interval '1 millisecond')
            ON CONFLICT (portal, method) DO UPDATE SET used = excluded.used, reset_at = excluded.reset_at,
            probe_until = '-infinity', expires_at = excluded.expires_at""";
    private static final String PROBE = """
            WITH old AS (
                SELECT portal, method, CASE
                    WHEN used < ? THEN 0
                    WHEN reset_at > statement_timestamp()
                    THEN ceil(extract(epoch FROM reset_at - statement_timestamp()) * 1000)
                    WHEN probe_until > statement_timestamp() THEN -1
                    ELSE -2 END AS wait
                FROM docbind_operating WHERE portal = ? AND method = ? AND expires_at > statement_timestamp() FOR UPDATE
            )
            UPDATE docbind_operating o
            SET probe_until = CASE WHEN old.wait = -2
                THEN statement_timestamp() + ? * interval '1 millisecond' ELSE o.probe_until END
            FROM old WHERE o.portal = old.portal AND o.method = old.method
            RETURNING (CASE WHEN old.wait = -2 THEN 0 ELSE old.wait END)::bigint""";
    private static final String SWEEP_BUCKETS = """
            DELETE FROM docbind_bucket WHERE id IN (SELECT id FROM docbind_bucket
            WHERE expires_at < (extract(epoch FROM clock_timestamp()) * 1000)::bigint LIMIT ? FOR UPDATE SKIP LOCKED)""";
    private static final String SWEEP_NOTES = "DELETE FROM docbind_operating WHERE expires_at < clock_timestamp()";

    private final DataSource database;
    private final Statements statements;

    private PostgresLimits(DataSource database) {
        this.database = database;
        this.statements = new Statements(
                database,
                TIMEOUT_SECONDS,
                e -> new IllegalStateException("the database of limits failed: SQL state " + e.getSQLState(), e));
    }

    /**
     * Limits in a database.
     *
     * @param database the application's pool; its driver should have a connect timeout and a socket timeout
     * @return the engine
     */
    public static PostgresLimits of(DataSource database) {
        return new PostgresLimits(database);
    }

    @Override
    EngineTime time() {
        EngineTime known = read();
        if (known != null) {
            return known;
        }
        statements.update(BEGIN);
        EngineTime begun = read();
        if (begun == null) {
            throw new IllegalStateException("the table docbind_memory keeps nothing");
        }
        return begun;
    }

    private @Nullable EngineTime read() {
        return statements.run(TIME, List.of(), statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? new EngineTime(rows.getLong(1), "", rows.getLong(2)) : null;
            }
        });
    }

    @Override
    ProxyManager<String> buckets(TimeMeter clock, Duration timeout) {
        return Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("docbind_bucket")
                .clientClock(clock)
                .requestTimeout(timeout)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_WHEN_FULL))
                .build();
    }

    @Override
    Map<LimitedCall, Note> notes() {
        Map<LimitedCall, Note> notes = new HashMap<>();
        statements.run(NOTES, List.of(), statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    notes.put(
                            new LimitedCall(rows.getString(1), rows.getString(2)),
                            new Note(rows.getDouble(3), rows.getLong(4)));
                }
            }
            return notes;
        });
        return notes;
    }

    @Override
    void note(LimitedCall call, double used, Duration reset) {
        statements.update(NOTE, call.portal(), call.method(), used, reset.toMillis(), NOTE_KEPT.toMillis());
    }

    @Override
    @Nullable
    Long probe(LimitedCall call, double budget, Duration patience) {
        return statements.run(PROBE, List.of(budget, call.portal(), call.method(), patience.toMillis()), statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : null;
            }
        });
    }

    /** By the engine's clock: the library's own way takes the machine's, which may be minutes ahead. */
    @Override
    void sweep() {
        while (statements.update(SWEEP_BUCKETS, SWEPT_AT_ONCE) == SWEPT_AT_ONCE) {
            // A part at a time, so that no call waits for all of it.
        }
        statements.update(SWEEP_NOTES);
    }

    @Override
    public String toString() {
        return "limits in PostgreSQL";
    }
}
