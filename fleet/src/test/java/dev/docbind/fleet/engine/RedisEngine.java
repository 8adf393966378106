package dev.docbind.fleet.engine;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import redis.embedded.RedisServer;

/** A real Redis on loopback that keeps what it knows when it is stopped and started again. */
public final class RedisEngine implements AutoCloseable {

    private final Path folder = Folders.fresh("redis");
    private final int port = Folders.freePort();
    private RedisServer server;

    private final boolean writesThrough;

    private RedisEngine(boolean writesThrough) {
        this.writesThrough = writesThrough;
    }

    /** One that writes each change to the disk before it answers, or only once a second. */
    public static RedisEngine start(boolean writesThrough) {
        RedisEngine engine = new RedisEngine(writesThrough);
        engine.startAgain();
        return engine;
    }

    public String address() {
        return "redis://127.0.0.1:" + port;
    }

    /** A client that notices within a second that Redis is gone. */
    public RedisClient client() {
        return client(address());
    }

    public static RedisClient client(String address) {
        RedisURI uri = RedisURI.create(address);
        uri.setTimeout(Duration.ofSeconds(2));
        return RedisClient.create(uri);
    }

    public void startAgain() {
        try {
            server = RedisServer.newRedisServer()
                    .port(port)
                    .bind("127.0.0.1")
                    .setting("dir " + folder)
                    .setting("save \"\"")
                    .setting("appendonly yes")
                    .setting("appendfsync " + (writesThrough ? "always" : "everysec"))
                    .build();
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stop() {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
        Folders.delete(folder);
    }
}
