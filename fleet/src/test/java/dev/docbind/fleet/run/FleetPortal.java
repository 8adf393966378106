package dev.docbind.fleet.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.docbind.runtime.auth.FormParameters;
import dev.docbind.runtime.auth.OAuthToken;
import dev.docbind.runtime.json.JsonValue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;

/**
 * A portal that keeps books of its callers: how full its bucket was, which calls ran how often, and who renewed the pair of
 * tokens. Two in a hundred requests fail, each in another way; an access token is good for some seconds.
 */
final class FleetPortal implements AutoCloseable {

    /** What becomes of who asks for a new pair. */
    enum Fate {
        /** He gets it. */
        LIVES,
        /** He dies before the server has done anything. */
        DIES_BEFORE,
        /** He dies when the server has used his refresh token up and before he hears of it. */
        DIES_AFTER
    }

    private static final int FAULT_EVERY = 50;
    private static final int THREADS = 64;
    private static final String JSON = "application/json";

    private final HttpServer server;
    private final ExecutorService threads;
    private final double rate;
    private final int burst;
    private final long lifetime;
    private final AtomicIntegerArray runs;
    private final AtomicLong requests = new AtomicLong();
    private final IntFunction<Fate> fates;

    final LongAdder faults = new LongAdder();
    final LongAdder overflows = new LongAdder();
    final LongAdder expired = new LongAdder();
    final LongAdder refreshes = new LongAdder();
    final LongAdder burnt = new LongAdder();
    final LongAdder authorizations = new LongAdder();

    private double level;
    private double highest;
    private long leaked = System.nanoTime();
    private int token;
    private long tokenUntil;

    FleetPortal(int calls, double rate, int burst, Duration lifetime, IntFunction<Fate> fates) throws IOException {
        System.getProperties().putIfAbsent("sun.net.httpserver.nodelay", "true");
        System.getProperties().putIfAbsent("sun.net.httpserver.maxIdleConnections", "1000");
        this.rate = rate;
        this.burst = burst;
        this.lifetime = lifetime.toNanos();
        this.fates = fates;
        this.runs = new AtomicIntegerArray(calls);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        this.threads = Executors.newFixedThreadPool(THREADS);
        server.setExecutor(threads);
        server.createContext("/rest/", this::call);
        server.createContext("/oauth/token/", this::refresh);
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    int runs(int id) {
        return runs.get(id);
    }

    long requests() {
        return requests.get();
    }

    synchronized double highestLevel() {
        return highest;
    }

    /** What the application gets when a user authorizes it. */
    synchronized OAuthToken authorize() {
        authorizations.increment();
        next();
        return new OAuthToken(
                "access" + token,
                "refresh" + token,
                null,
                origin() + "/rest/",
                null,
                FleetWorker.ACCOUNT,
                null,
                null,
                null,
                null);
    }

    private void next() {
        token++;
        tokenUntil = System.nanoTime() + lifetime;
    }

    private void call(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonValue body = JsonValue.parse(text(exchange));
            long number = requests.incrementAndGet();
            fillBucket();
            if (!isAuthorized(String.valueOf(body.get("auth").text()))) {
                expired.increment();
                answer(exchange, 401, "{\"error\":\"expired_token\",\"error_description\":\"\"}");
                return;
            }
            int id = body.get("id").number().intValueExact();
            boolean writes = exchange.getRequestURI().getPath().endsWith(".add");
            if (number % FAULT_EVERY == 0) {
                faults.increment();
                fail(exchange, number / FAULT_EVERY % 6, id, writes);
            } else {
                run(id, writes);
                answer(exchange, 200, "{\"result\":" + id + "}");
            }
        }
    }

    private void run(int id, boolean writes) {
        if (writes) {
            runs.incrementAndGet(id);
        }
    }

    private void fail(HttpExchange exchange, long kind, int id, boolean writes) throws IOException {
        if (kind == 0) {
            answer(exchange, 503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\",\"error_description\":\"\"}");
            return;
        }
        // Half of the calls that fail with an open fate ran.
        run(id, writes && kind % 2 == 0);
        if (kind == 1 || kind == 2) {
            answer(exchange, 500, "{\"error\":\"INTERNAL_SERVER_ERROR\",\"error_description\":\"\"}");
        } else if (kind == 3) {
            answer(exchange, 502, "<html>");
        } else if (kind == 4) {
            exchange.getResponseHeaders().set("Content-Type", JSON);
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"result\":".getBytes(StandardCharsets.UTF_8));
        }
        // Kind 5, and what follows on half a body: the connection ends.
    }

    private synchronized void fillBucket() {
        long now = System.nanoTime();
        level = Math.max(0, level - (now - leaked) / 1e9 * rate) + 1;
        leaked = now;
        highest = Math.max(highest, level);
        if (level > burst) {
            overflows.increment();
        }
    }

    private synchronized boolean isAuthorized(String given) {
        return given.equals("access" + token) && System.nanoTime() - tokenUntil < 0;
    }

    /** The refresh token of a pair is good once. */
    private void refresh(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> form = FormParameters.parse(text(exchange));
            Fate fate = fates.apply(Integer.parseInt(
                    String.valueOf(form.get("client_id")).substring(FleetWorker.APPLICATION.length())));
            if (fate == Fate.DIES_BEFORE) {
                return;
            }
            String pair = pair(String.valueOf(form.get("refresh_token")));
            if (pair == null) {
                burnt.increment();
                answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            } else if (fate == Fate.LIVES) {
                answer(exchange, 200, pair);
            }
        }
    }

    private synchronized String pair(String given) {
        if (!given.equals("refresh" + token)) {
            return null;
        }
        refreshes.increment();
        next();
        return "{\"access_token\":\"access" + token + "\",\"refresh_token\":\"refresh" + token + "\",\"expires_in\":"
                + Duration.ofNanos(lifetime).toSeconds() + ",\"client_endpoint\":\"" + origin() + "/rest/\"}";
    }

    private static String text(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", JSON);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
