package dev.docbind.runtime.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The HTTP side: loopback, any free port, daemon threads. */
final class PortalServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads;
    private final Function<RecordedRequest, PortalAnswer> answers;

    private PortalServer(HttpServer server, ExecutorService threads, Function<RecordedRequest, PortalAnswer> answers) {
        this.server = server;
        this.threads = threads;
        this.answers = answers;
    }

    static PortalServer start(Function<RecordedRequest, PortalAnswer> answers) throws IOException {
        // The server sends headers and body apart; waiting to join them costs some 40 ms in every call.
        System.getProperties().putIfAbsent("sun.net.httpserver.nodelay", "true");
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService threads = Executors.newCachedThreadPool(PortalServer::daemon);
        PortalServer server = new PortalServer(http, threads, answers);
        http.setExecutor(threads);
        http.createContext("/", server::handle);
        http.start();
        return server;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "embedded-portal");
        thread.setDaemon(true);
        return thread;
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
            String body = new String(
                    exchange.getRequestBody().readAllBytes(),
                    type.startsWith("multipart/") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            PortalAnswer answer = answers.apply(RecordedRequest.of(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""),
                    exchange.getRequestHeaders(),
                    body));
            send(exchange, answer);
        }
    }

    private static void send(HttpExchange exchange, PortalAnswer answer) throws IOException {
        boolean isFile = answer.contentType().equals(PortalAnswer.BYTES);
        byte[] bytes = answer.body().getBytes(isFile ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
