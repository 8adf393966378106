package dev.docbind.fleet.engine;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * The engines of this test run, each started once, when it is first asked for, and stopped when the JVM ends. The artifacts have binaries
 * for the usual systems; on another one the tests of that engine are skipped, and say so.
 */
public final class Engines {

    private Engines() {}

    /** Whether a PostgreSQL runs on this machine: the condition of tests that need it. */
    public static boolean hasPostgres() {
        return Postgres.ENGINE != null;
    }

    public static PostgresEngine postgres() {
        return Objects.requireNonNull(Postgres.ENGINE);
    }

    /** Whether a Redis runs on this machine: the condition of tests that need it. */
    public static boolean hasRedis() {
        return Redis.ENGINE != null;
    }

    public static RedisEngine redis() {
        return Objects.requireNonNull(Redis.ENGINE);
    }

    private static <E extends AutoCloseable> E started(String name, Supplier<E> start) {
        try {
            E engine = start.get();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(engine)));
            return engine;
        } catch (RuntimeException e) {
            System.err.println("*** THE TESTS ON " + name + " DO NOT RUN: it does not start on this machine: " + e);
            return null;
        }
    }

    private static void close(AutoCloseable engine) {
        try {
            engine.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Postgres {

        static final PostgresEngine ENGINE = started("POSTGRESQL", () -> PostgresEngine.start(false));
    }

    private static final class Redis {

        static final RedisEngine ENGINE = started("REDIS", () -> RedisEngine.start(false));
    }
}
