package dev.docbind.runtime.testing.load;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.sun.net.httpserver.HttpServer;
import dev.docbind.runtime.event.EventContext;
import dev.docbind.runtime.event.EventReader;
import dev.docbind.runtime.event.EventRefusedException;
import dev.docbind.runtime.event.IncomingEvent;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.testing.event.TestEvents;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A handler of events under load: so many events a second on loopback, one in a hundred malformed. It prints what was sent, received
 * and refused, and ends with status 1 when an event is lost, comes twice, or is let through though it is malformed.
 */
public final class EventLoad {

    private static final String TOKEN = "t0ken";
    private static final int MALFORMED = 100;

    /** The server closes connections above 200, perhaps in the moment in which one is used. */
    private static final int OPEN = 128;

    /** An event of a page. */
    record Demo(
            @JsonProperty(CONTEXT) EventContext context,
            @JsonProperty("data") @Nullable Data data,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional)
            implements IncomingEvent {}

    /** Its data. */
    record Data(@JsonProperty("ID") @Nullable Long id) {}

    private final Set<Long> received = ConcurrentHashMap.newKeySet();
    private final AtomicLong twice = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final Semaphore open = new Semaphore(OPEN);

    private EventLoad() {}

    /**
     * Runs the load.
     *
     * @param arguments events a second, and seconds: by default 2000 and 20
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rate = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        System.exit(new EventLoad().run(rate, seconds) ? 0 : 1);
    }

    private boolean run(int rate, int seconds) throws IOException, InterruptedException {
        System.getProperties().putIfAbsent("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        server.setExecutor(threads);
        EventReader<Demo> reader = EventReader.of(code -> Demo.class);
        server.createContext("/", exchange -> {
            int status = 200;
            try (exchange) {
                try {
                    Demo event = reader.parseVerified(exchange.getRequestBody().readAllBytes(), TOKEN);
                    if (event.data() != null && !received.add(event.data().id())) {
                        twice.incrementAndGet();
                    }
                } catch (EventRefusedException e) {
                    refused.incrementAndGet();
                    status = e.reason().status();
                }
                exchange.sendResponseHeaders(status, -1);
            }
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        long total = (long) rate * seconds;
        long begin = System.nanoTime();
        send(address, rate, total);
        open.acquire(OPEN);
        double took = (System.nanoTime() - begin) / 1e9;
        server.stop(0);
        threads.shutdown();
        long wellFormed = total - total / MALFORMED;
        System.out.printf(
                Locale.ROOT,
                "%d sent in %.1f s (%.0f a second), %d received, %d twice, %d refused of %d malformed, %d answered, %d failed%n",
                total,
                took,
                total / took,
                received.size(),
                twice.get(),
                refused.get(),
                total / MALFORMED,
                answered.get(),
                failed.get());
        return received.size() == wellFormed
                && twice.get() == 0
                && refused.get() == total / MALFORMED
                && failed.get() == 0;
    }

    private void send(URI address, int rate, long total) throws InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        long begin = System.nanoTime();
        for (long number = 1; number <= total; number++) {
            LockSupport.parkNanos(begin + number * 1_000_000_000L / rate - System.nanoTime());
            open.acquire();
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body(number)))
                    .build();
            CompletableFuture<?> unused = http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .whenComplete((answer, problem) -> {
                        (problem == null ? answered : failed).incrementAndGet();
                        open.release();
                    });
        }
    }

    private static byte[] body(long number) {
        String form = new String(
                TestEvents.of("ONDEMO", Map.of("ID", number), Map.of("application_token", TOKEN)),
                StandardCharsets.UTF_8);
        if (number % MALFORMED != 0) {
            return form.getBytes(StandardCharsets.UTF_8);
        }
        String broken = switch ((int) (number / MALFORMED % 5)) {
            case 0 -> form + "&auth[application_token]=" + TOKEN;
            case 1 -> form + "%";
            case 2 -> form + "&x=%C3%28";
            case 3 -> form.replace(TOKEN, "other");
            default -> form + "&x" + "[y]".repeat(100) + "=1";
        };
        return broken.getBytes(StandardCharsets.UTF_8);
    }
}
