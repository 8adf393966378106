package dev.docbind.bitrix24.curl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server that knows no documentation: it remembers what was sent and answers nothing in particular. */
final class RecordingServer implements AutoCloseable {

    /**
     * A request.
     *
     * @param httpMethod the HTTP method
     * @param path the path of the address
     * @param headers the headers that a cURL command can set
     * @param body the body
     */
    record Sent(String httpMethod, String path, Map<String, List<String>> headers, String body) {}

    private static final byte[] ANSWER = "{\"result\":null}".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();

    RecordingServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    Sent next() {
        return sent.remove();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            sent.add(new Sent(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders(),
                    body));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, ANSWER.length);
            exchange.getResponseBody().write(ANSWER);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
