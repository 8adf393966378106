package dev.docbind.runtime.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.sun.management.OperatingSystemMXBean;
import com.sun.net.httpserver.HttpServer;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.bench.DealPages.Deal;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.limit.PortalLimiter;
import dev.docbind.runtime.list.PagingStrategy;
import dev.docbind.runtime.transport.TimeSource;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures walks of lists; run by hand. {@code speed}: rows a second on loopback against loops over the JDK's client and the JSON library
 * that request one page ahead, by turns: one goes by {@code next}, one by identifiers; and the processor time of a page, without that of
 * the server. {@code requests}: requests, pages and seconds of lists from 60 to
 * 100,000 rows, 40 ms for each request, within the portal's limit.
 * {@code export}: a million rows, for a small heap.
 */
public final class ListMeasurement {

    private static final int ROUNDS = 7;
    /** What the JDK's server calls the thread that takes what comes, and those that answer are called here. */
    private static final String SERVER = "HTTP-Dispatcher";

    private static final String LOOP = "loop";
    private static final String KEYSET_LOOP = "loop by ID";
    private static final PagingStrategy[] STRATEGIES = {
        PagingStrategy.DOCUMENTED, PagingStrategy.KEYSET, PagingStrategy.AUTOMATIC, PagingStrategy.BATCH
    };

    private record Answer(
            @JsonProperty("result") List<Deal> result,
            @JsonProperty("next") Long next) {}

    private ListMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments.length == 0 ? "speed" : arguments[0]) {
            case "requests" -> requests();
            case "export" -> export();
            default -> speed();
        }
    }

    private static void speed() throws Exception {
        int count = Integer.getInteger("rows", 100_000);
        HttpServer server = server(new DealPages(count));
        String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/rest/1/secret/";
        PortalClient client = PortalClient.builder()
                .credentials(Credentials.webhook(base))
                .limiter(CallLimiter.none())
                .build();
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = -2; round < ROUNDS; round++) {
            measure(LOOP, () -> loop(base, false), count, rates, times, round);
            measure(KEYSET_LOOP, () -> loop(base, true), count, rates, times, round);
            for (PagingStrategy strategy : STRATEGIES) {
                measure(strategy.name(), () -> walk(client, strategy), count, rates, times, round);
            }
        }
        double loop = median(rates.get(LOOP));
        double keyset = median(rates.get(KEYSET_LOOP));
        rates.forEach((name, all) -> print(
                "%-12s %,9.0f rows/s  %.2f of the loop  %.2f of that by identifiers  %,.0f µs of processor time for a page%n",
                name, median(all), median(all) / loop, median(all) / keyset, median(times.get(name))));
        client.close();
        server.stop(0);
        System.exit(0);
    }

    private interface Export {
        long rows() throws Exception;
    }

    private static void measure(
            String name,
            Export export,
            int count,
            Map<String, List<Double>> rates,
            Map<String, List<Double>> times,
            int round)
            throws Exception {
        long begin = System.nanoTime();
        long used = processorTime();
        long rows = export.rows();
        double time = (processorTime() - used) / 1e3 / (rows / (double) DealPages.SIZE);
        double rate = rows * 1e9 / (System.nanoTime() - begin);
        if (rows != count) {
            throw new IllegalStateException(name + " gave " + rows);
        }
        if (round >= 0) {
            rates.computeIfAbsent(name, any -> new ArrayList<>()).add(rate);
            times.computeIfAbsent(name, any -> new ArrayList<>()).add(time);
        }
    }

    /** That of this process without the threads of the server, which is in it, too. */
    private static long processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long time = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith(SERVER)) {
                time -= threads.getThreadCpuTime(thread.getThreadId());
            }
        }
        return time;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static long walk(PortalClient client, PagingStrategy strategy) {
        long rows = 0;
        for (Deal deal : DealPages.method().walk(client, Map.of()).strategy(strategy)) {
            rows += deal.id() > 0 ? 1 : 0;
        }
        return rows;
    }

    private static long loop(String base, boolean byIdentifiers) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        long rows = 0;
        CompletableFuture<HttpResponse<byte[]>> ahead = byIdentifiers ? after(http, base, 0) : page(http, base, 0);
        while (ahead != null) {
            Answer answer = mapper.readValue(ahead.get().body(), Answer.class);
            List<Deal> deals = answer.result();
            if (byIdentifiers) {
                ahead = deals.isEmpty() ? null : after(http, base, deals.get(deals.size() - 1).id());
            } else {
                ahead = answer.next() == null ? null : page(http, base, answer.next());
            }
            for (Deal deal : deals) {
                rows += deal.id() > 0 ? 1 : 0;
            }
        }
        return rows;
    }

    private static CompletableFuture<HttpResponse<byte[]>> page(HttpClient http, String base, long start) {
        return send(http, base, "{\"start\":" + start + "}");
    }

    private static CompletableFuture<HttpResponse<byte[]>> after(HttpClient http, String base, long last) {
        return send(http, base, "{\"filter\":{\">ID\":" + last + "},\"order\":{\"ID\":\"ASC\"},\"start\":-1}");
    }

    private static CompletableFuture<HttpResponse<byte[]>> send(HttpClient http, String base, String body) {
        return http.sendAsync(
                HttpRequest.newBuilder(URI.create(base + "crm.deal.list"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpServer server(DealPages pages) throws IOException {
        // Else each answer waits for the acknowledgement of its header.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(2, work -> new Thread(work, SERVER)));
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] answer = pages.answer(body).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static void requests() {
        for (int count : new int[] {60, 600, 2_500, 100_000}) {
            for (PagingStrategy strategy : STRATEGIES) {
                PassingTime time = new PassingTime();
                AtomicLong sent = new AtomicLong();
                DealPages pages = new DealPages(count);
                PortalClient client = client(pages, PortalLimiter.builder().time(time).build(), time, sent);
                long rows = walk(client, strategy);
                print(
                        "%-10s %,d rows, %,d requests, %,d pages, %.1f s%n",
                        strategy, rows, sent.get(), pages.pages.get(), time.nanos() / 1e9);
            }
        }
    }

    private static void export() {
        for (PagingStrategy strategy : STRATEGIES) {
            AtomicLong sent = new AtomicLong();
            PortalClient client =
                    client(new DealPages(1_000_000), CallLimiter.none(), new PassingTime(), sent);
            long rows = walk(client, strategy);
            long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.gc();
            long left = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            print(
                    "%-10s %,d rows, %,d requests, heap of %d MB: %d MB before a collection, %d MB after%n",
                    strategy, rows, sent.get(), Runtime.getRuntime().maxMemory() >> 20, used >> 20, left >> 20);
        }
    }

    private static PortalClient client(DealPages pages, CallLimiter limiter, PassingTime time, AtomicLong sent) {
        Transport transport = new Transport() {
            @Override
            public TransportResponse execute(TransportRequest request) {
                time.pass(Duration.ofMillis(40));
                sent.incrementAndGet();
                return new TransportResponse(200, Map.of(), pages.answer(request.body()));
            }

            @Override
            public CompletableFuture<TransportResponse> executeAsync(TransportRequest request) {
                return CompletableFuture.completedFuture(execute(request));
            }
        };
        return PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/secret/"))
                .transport(transport)
                .limiter(limiter)
                .time(time)
                .build();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    /** A clock that goes on where somebody waits. */
    private static final class PassingTime implements TimeSource {

        private final AtomicLong passed = new AtomicLong();

        void pass(Duration time) {
            passed.addAndGet(time.toNanos());
        }

        @Override
        public Instant now() {
            return Instant.EPOCH.plusNanos(passed.get());
        }

        @Override
        public long nanos() {
            return passed.get();
        }

        @Override
        public void sleep(Duration time) {
            pass(time);
        }

        @Override
        public CompletableFuture<Void> later(Duration time) {
            pass(time);
            return CompletableFuture.completedFuture(null);
        }
    }
}
