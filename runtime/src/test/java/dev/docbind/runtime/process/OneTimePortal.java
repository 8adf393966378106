package dev.docbind.runtime.process;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.docbind.runtime.auth.FormParameters;
import dev.docbind.runtime.auth.OAuthApplication;
import dev.docbind.runtime.auth.OAuthToken;
import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.Transport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A portal on loopback whose first access token has expired, and an authorization server whose refresh tokens are good once. */
final class OneTimePortal implements AutoCloseable {

    static final String ACCOUNT = "m1";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CyclicBarrier together;
    private int number = 1;

    final List<String> calls = new CopyOnWriteArrayList<>();
    final List<String> refreshes = new CopyOnWriteArrayList<>();

    /**
     * Starts a portal.
     *
     * @param together how many calls have to be there before any of them is answered
     */
    OneTimePortal(int together) throws IOException {
        this.together = new CyclicBarrier(together);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        server.setExecutor(threads);
        server.createContext("/rest/", this::call);
        server.createContext("/oauth/token/", this::refresh);
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    static OAuthToken token(String origin, int number) {
        return new OAuthToken(
                "access" + number, "refresh" + number, null, origin + "/rest/", null, ACCOUNT, null, null, null, null);
    }

    static PortalClient client(String origin, TokenStore store, Transport portal, Transport authorization) {
        OAuthApplication application = OAuthApplication.builder("app.1", "secret")
                .server(URI.create(origin))
                .transport(authorization)
                .build();
        return PortalClient.builder()
                .credentials(application.credentials(store, ACCOUNT))
                .transport(portal)
                .limiter(CallLimiter.none())
                .build();
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void call(HttpExchange exchange) throws IOException {
        try (exchange) {
            String token =
                    String.valueOf(JsonValue.parse(body(exchange)).get("auth").text());
            calls.add(token);
            together.await(60, TimeUnit.SECONDS);
            if (isGood(token)) {
                answer(exchange, 200, "{\"result\":true}");
            } else {
                answer(exchange, 401, "{\"error\":\"expired_token\",\"error_description\":\"\"}");
            }
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private synchronized boolean isGood(String token) {
        return number > 1 && token.equals("access" + number);
    }

    private void refresh(HttpExchange exchange) throws IOException {
        try (exchange) {
            String given = FormParameters.parse(body(exchange)).get("refresh_token");
            refreshes.add(given);
            synchronized (this) {
                if (!given.equals("refresh" + number)) {
                    answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
                    return;
                }
                number++;
                answer(
                        exchange,
                        200,
                        "{\"access_token\":\"access" + number + "\",\"refresh_token\":\"refresh" + number
                                + "\",\"expires_in\":3600,\"client_endpoint\":\"" + origin() + "/rest/\"}");
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
