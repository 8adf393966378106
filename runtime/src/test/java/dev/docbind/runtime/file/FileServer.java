package dev.docbind.runtime.file;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that answers as it is told and remembers what it got. */
final class FileServer implements AutoCloseable {

    /** A request as it came. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    record Got(String verb, String path, String type, String authorization, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** What is answered. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    final List<Got> got = new CopyOnWriteArrayList<>();

    private FileServer(HttpServer server) {
        this.server = server;
    }

    static FileServer start(Answer answer) throws IOException {
        FileServer files =
                new FileServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        files.server.setExecutor(files.threads);
        files.server.createContext("/", exchange -> {
            try (exchange) {
                String type = exchange.getRequestHeaders().getFirst("Content-Type");
                String authorization = exchange.getRequestHeaders().getFirst("Authorization");
                files.got.add(new Got(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        String.valueOf(type),
                        String.valueOf(authorization),
                        exchange.getRequestBody().readAllBytes()));
                answer.to(exchange);
            }
        });
        files.server.start();
        return files;
    }

    static FileServer answering(String json) throws IOException {
        return start(exchange -> send(exchange, 200, "application/json", json.getBytes(StandardCharsets.UTF_8)));
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        exchange.sendResponseHeaders(302, -1);
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String webhook() {
        return origin() + "/rest/1/s3cr3t/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
