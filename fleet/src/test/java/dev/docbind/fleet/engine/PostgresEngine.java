package dev.docbind.fleet.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A real PostgreSQL on loopback with the tables of the migration. */
public final class PostgresEngine implements AutoCloseable {

    private static final String MIGRATION = "/META-INF/docbind/fleet/postgresql/V1__docbind_fleet.sql";

    private final Path folder = Folders.fresh("postgres");
    private final int port = Folders.freePort();
    private EmbeddedPostgres server;

    private final boolean writesThrough;

    private PostgresEngine(boolean writesThrough) {
        this.writesThrough = writesThrough;
    }

    /** One that writes each change to the disk before it answers, or when it comes to it. */
    public static PostgresEngine start(boolean writesThrough) {
        PostgresEngine engine = new PostgresEngine(writesThrough);
        engine.startAgain();
        engine.run(migration());
        return engine;
    }

    private static String migration() {
        try (InputStream file = PostgresEngine.class.getResourceAsStream(MIGRATION)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    /** A pool as an application has one. */
    public HikariDataSource pool(int size) {
        return pool(address(), size);
    }

    public static HikariDataSource pool(String address, int size) {
        return new HikariDataSource(settings(address, size));
    }

    /** A pool for limits, which do not wait for the disk. */
    public static HikariDataSource poolOfLimits(String address, int size) {
        HikariConfig settings = settings(address, size);
        settings.setConnectionInitSql("SET synchronous_commit TO off");
        return new HikariDataSource(settings);
    }

    private static HikariConfig settings(String address, int size) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(address + "&connectTimeout=2&socketTimeout=5&tcpKeepAlive=true");
        settings.setMaximumPoolSize(size);
        settings.setMinimumIdle(1);
        settings.setConnectionTimeout(2_000);
        settings.setInitializationFailTimeout(-1);
        return settings;
    }

    public void startAgain() {
        try {
            server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(folder.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", writesThrough ? "on" : "off")
                    .setServerConfig("max_connections", "200")
                    .setPGStartupWait(Duration.ofSeconds(30))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs statements with a connection of their own. */
    public void run(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
        Folders.delete(folder);
    }
}
