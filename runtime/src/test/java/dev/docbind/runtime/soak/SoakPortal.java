package dev.docbind.runtime.soak;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.docbind.runtime.auth.FormParameters;
import dev.docbind.runtime.json.JsonValue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * A portal that checks its callers: its bucket must not overflow, a call must not run twice, and a token is renewed once
 * for each time that it expires. Two in a hundred requests fail, each in another way.
 */
final class SoakPortal implements AutoCloseable {

    private static final int FAULT_EVERY = 50;
    private static final String JSON = "application/json";

    private final HttpServer server;
    private final ExecutorService threads;
    private final double rate;
    private final double burst;
    private final int expireEvery;
    private final int filling;
    private final AtomicIntegerArray runs;
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong authorized = new AtomicLong();

    final LongAdder faults = new LongAdder();
    final LongAdder openFates = new LongAdder();
    final LongAdder overflows = new LongAdder();
    final LongAdder expiries = new LongAdder();
    final LongAdder refreshes = new LongAdder();
    final LongAdder burntRefreshes = new LongAdder();

    private double level;
    private double highest;
    private long leaked = System.nanoTime();
    private int token = 1;

    SoakPortal(int calls, double rate, int burst, int expireEvery, int threadCount) throws IOException {
        System.getProperties().putIfAbsent("sun.net.httpserver.nodelay", "true");
        System.getProperties().putIfAbsent("sun.net.httpserver.maxIdleConnections", "1000");
        this.rate = rate;
        this.burst = burst;
        this.expireEvery = expireEvery;
        this.filling = calls / 3;
        this.runs = new AtomicIntegerArray(calls);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        this.threads = Executors.newFixedThreadPool(threadCount, work -> {
            Thread thread = new Thread(work, "soak-portal");
            thread.setDaemon(true);
            return thread;
        });
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

    private void call(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonValue body = body(exchange);
            long number = requests.incrementAndGet();
            fillBucket();
            if (!isAuthorized(String.valueOf(body.get("auth").text()))) {
                answer(exchange, 401, "{\"error\":\"expired_token\",\"error_description\":\"\"}");
                return;
            }
            int id = body.get("id").number().intValueExact();
            boolean writes = exchange.getRequestURI().getPath().endsWith(".add");
            if (number % FAULT_EVERY == 0) {
                faults.increment();
                long kind = number / FAULT_EVERY % 6;
                // A refusal for the limits makes the client take its bucket for full, so none comes before it is.
                fail(exchange, kind == 0 && number < filling ? 5 : kind, id, writes);
            } else {
                succeed(exchange, id, writes);
            }
        }
    }

    private void succeed(HttpExchange exchange, int id, boolean writes) throws IOException {
        run(id, writes);
        answer(exchange, 200, "{\"result\":" + id + ",\"time\":{\"operating\":0.1,\"operating_reset_at\":1893456000}}");
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
        if (writes) {
            openFates.increment();
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
        if (!given.equals("access" + token)) {
            return false;
        }
        if (authorized.incrementAndGet() % expireEvery == 0) {
            token++;
            expiries.increment();
        }
        return true;
    }

    /** The refresh token of a pair is good once; the pair for the last expiry is handed out to whoever has the one before. */
    private void refresh(HttpExchange exchange) throws IOException {
        try (exchange) {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String given = String.valueOf(FormParameters.parse(form).get("refresh_token"));
            synchronized (this) {
                if (!given.equals("refresh" + (token - 1))) {
                    burntRefreshes.increment();
                    answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
                    return;
                }
                refreshes.increment();
            }
            answer(exchange, 200, pair());
        }
    }

    private synchronized String pair() {
        return "{\"access_token\":\"access" + token + "\",\"refresh_token\":\"refresh" + token
                + "\",\"expires_in\":3600,\"client_endpoint\":\"" + origin() + "/rest/\"}";
    }

    private static JsonValue body(HttpExchange exchange) throws IOException {
        return JsonValue.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
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
