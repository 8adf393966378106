package dev.docbind.fleet.token;

import dev.docbind.fleet.Statements;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table {@code docbind_token}: each step is one statement with a connection of its own. */
final class JdbcPairTable implements PairTable {

    private static final int TIMEOUT_SECONDS = 5;

    private static final String READ = "SELECT pair, version FROM docbind_token WHERE account = ? AND pair IS NOT NULL";
    private static final String WRITE = """
            INSERT INTO docbind_token AS t (account, pair, version) VALUES (?, ?, 1)
            ON CONFLICT (account) DO UPDATE
            SET pair = excluded.pair, version = t.version + 1, changed_at = clock_timestamp()""";
    private static final String REPLACE = """
            UPDATE docbind_token SET pair = ?, version = version + 1, changed_at = clock_timestamp()
            WHERE account = ? AND version = ?""";
    private static final String CLAIM = """
            INSERT INTO docbind_token AS t (account, lease_owner, lease_until)
            VALUES (?, ?, clock_timestamp() + ? * interval '1 millisecond')
            ON CONFLICT (account) DO UPDATE SET lease_owner = excluded.lease_owner, lease_until = excluded.lease_until
            WHERE t.lease_until IS NULL OR t.lease_until <= clock_timestamp()
            RETURNING account""";
    private static final String EXTEND = """
            UPDATE docbind_token SET lease_until = clock_timestamp() + ? * interval '1 millisecond'
            WHERE account = ? AND lease_owner = ?""";
    private static final String RELEASE = """
            UPDATE docbind_token SET lease_owner = NULL, lease_until = NULL
            WHERE account = ? AND lease_owner = ?""";
    private static final String ACCOUNTS = "SELECT account FROM docbind_token WHERE pair IS NOT NULL ORDER BY account";

    private final Statements statements;

    JdbcPairTable(DataSource database) {
        this.statements = new Statements(
                database,
                TIMEOUT_SECONDS,
                e -> new TokenStoreException("the database of tokens failed: SQL state " + e.getSQLState(), e));
    }

    @Override
    public @Nullable Row read(String account) {
        return statements.run(READ, List.of(account), statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? new Row(rows.getString(1), rows.getLong(2)) : null;
            }
        });
    }

    @Override
    public void write(String account, String pair) {
        update(WRITE, account, pair);
    }

    @Override
    public boolean replace(String account, long version, String pair) {
        return update(REPLACE, pair, account, version);
    }

    @Override
    public boolean claim(String account, String owner, Duration lease) {
        return Boolean.TRUE.equals(statements.run(CLAIM, List.of(account, owner, lease.toMillis()), statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }));
    }

    @Override
    public boolean extend(String account, String owner, Duration lease) {
        return update(EXTEND, lease.toMillis(), account, owner);
    }

    @Override
    public boolean release(String account, String owner) {
        return update(RELEASE, account, owner);
    }

    @Override
    public List<String> accounts() {
        List<String> accounts = new ArrayList<>();
        statements.run(ACCOUNTS, List.of(), statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    accounts.add(rows.getString(1));
                }
            }
            return accounts;
        });
        return accounts;
    }

    private boolean update(String sql, Object... arguments) {
        return statements.update(sql, arguments) > 0;
    }
}
