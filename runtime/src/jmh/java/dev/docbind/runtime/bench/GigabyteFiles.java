package dev.docbind.runtime.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.docbind.runtime.FileContent;
import dev.docbind.runtime.FileReference;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Sends and fetches a file of a gigabyte over loopback; run it with {@code -Xmx64m}. The server is in the same process. */
public final class GigabyteFiles {

    private static final long SIZE = 1L << 30;
    private static final int BLOCK = 1 << 16;
    private static final MethodRef<Object, JsonValue> METHOD =
            MethodRef.of("folder.upload", RestVersion.V2, JsonValue.class);

    private GigabyteFiles() {}

    /** Runs all three and prints how long each takes. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("gigabyte");
        Path file = folder.resolve("sent");
        Path target = folder.resolve("fetched");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(SIZE);
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String origin = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> answer(exchange, origin));
        server.start();
        PortalClient client = PortalClient.webhook(origin + "/rest/1/secret/");
        try {
            timed("Base64 in JSON", () -> client.call("x.add", Map.of("file", FileContent.of(file))));
            timed("two steps", () -> client.files().upload(METHOD, Map.of("id", 1), FileContent.of(file)));
            timed("download", () -> client.files().download(FileReference.of(origin + "/download"), target, SIZE));
            System.out.println(Files.size(target) + " bytes fetched");
        } finally {
            server.stop(0);
            Files.deleteIfExists(file);
            Files.deleteIfExists(target);
            Files.delete(folder);
        }
    }

    private static void timed(String what, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        long millis = (System.nanoTime() - begin) / 1_000_000;
        System.out.println(what + ": " + millis + " ms, a heap of at most "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
    }

    private static void answer(HttpExchange exchange, String origin) throws IOException {
        try (exchange) {
            byte[] block = new byte[BLOCK];
            long got = 0;
            try (InputStream in = exchange.getRequestBody()) {
                for (int read = in.read(block); read >= 0; read = in.read(block)) {
                    got += read;
                }
            }
            if (exchange.getRequestURI().getPath().equals("/download")) {
                send(exchange);
                return;
            }
            String json = exchange.getRequestURI().getPath().endsWith(METHOD.name())
                    ? "{\"result\":{\"field\":\"file\",\"uploadUrl\":\"" + origin + "/upload\"}}"
                    : "{\"result\":" + got + "}";
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static void send(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, SIZE);
        OutputStream out = exchange.getResponseBody();
        byte[] block = new byte[BLOCK];
        for (long sent = 0; sent < SIZE; sent += BLOCK) {
            out.write(block);
        }
    }
}
