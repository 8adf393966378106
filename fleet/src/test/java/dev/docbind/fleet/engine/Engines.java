package dev.docbind.fleet.engine;

/** The engines of this test run, each started once, when it is first asked for, and stopped when the JVM ends. */
public final class Engines {

    private Engines() {}

    public static PostgresEngine postgres() {
        return Postgres.ENGINE;
    }

    public static RedisEngine redis() {
        return Redis.ENGINE;
    }

    private static final class Postgres {

        static final PostgresEngine ENGINE = PostgresEngine.start(false);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(ENGINE::close));
        }
    }

    private static final class Redis {

        static final RedisEngine ENGINE = RedisEngine.start(false);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(ENGINE::close));
        }
    }
}
