package dev.docbind.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.event.EventContext;
import dev.docbind.runtime.event.EventReader;
import dev.docbind.runtime.event.IncomingEvent;
import dev.docbind.runtime.event.OfflineEvents;
import dev.docbind.runtime.event.OfflineHandler;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.JdkTransport;
import dev.docbind.runtime.transport.Transport;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
class OfflineEventsTest {

    private final Transport network = JdkTransport.builder().build();
    private final List<Long> handled = new CopyOnWriteArrayList<>();
    private EmbeddedPortal portal;

    /** An event of a page. */
    record Demo(
            @JsonProperty(CONTEXT) EventContext context,
            @JsonProperty("data") @Nullable Data data,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional)
            implements IncomingEvent {}

    /** Its data. */
    record Data(@JsonProperty("ID") @Nullable Long id) {}

    @BeforeEach
    void start() throws IOException {
        portal = EmbeddedPortal.start(OfflineEventsTest.class);
        client(network).call("event.bind", Map.of("event", "onDemoAdd", "event_type", "offline"));
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private PortalClient client(Transport transport) {
        return PortalClient.builder()
                .credentials(Credentials.oauth(portal.clientEndpoint(), portal.accessToken()))
                .transport(transport)
                .limiter(CallLimiter.none())
                .build()
                .with(CallOptions.builder().retry(RetryPolicy.never()).build());
    }

    private void happen(int from, int to) {
        IntStream.range(from, to).forEach(id -> portal.events().fire("onDemoAdd", Map.of("ID", id)));
    }

    private OfflineEvents.Builder<Demo> worker(Transport transport, OfflineHandler<Demo> handler) {
        return OfflineEvents.builder(client(transport), EventReader.of(code -> Demo.class), handler)
                .pause(Duration.ofMillis(1));
    }

    private void keep(Demo event) {
        handled.add(event.data().id());
    }

    private static Long[] numbers(int to) {
        return IntStream.range(0, to).mapToObj(Long::valueOf).toArray(Long[]::new);
    }

    @Test
    void eventsAreReadWorkedOnAndCleared() throws InterruptedException {
        happen(0, 5);
        List<Demo> events = new ArrayList<>();
        OfflineEvents<Demo> worker = worker(network, events::add).limit(3).build();
        assertThat(worker.once()).isEqualTo(3);
        assertThat(portal.events().waiting()).isEqualTo(2);
        assertThat(worker.once()).isEqualTo(2);
        assertThat(worker.once()).isZero();
        assertThat(portal.events().waiting()).isZero();
        assertThat(events).extracting(event -> event.data().id()).containsExactly(numbers(5));
        assertThat(events.get(0).code()).isEqualTo("ONDEMOADD");
        assertThat(events.get(0).context().time()).isNotNull();
        assertThat(events.get(0).additional()).containsKeys("ID", "MESSAGE_ID", "TIMESTAMP_X");
    }

    @Test
    void whatFailsIsGivenBackAsAnError() throws InterruptedException {
        happen(0, 4);
        List<Exception> problems = new ArrayList<>();
        OfflineEvents<Demo> worker = worker(network, event -> {
                    if (event.data().id() % 2 == 1) {
                        throw new IOException("odd");
                    }
                    keep(event);
                })
                .failures((event, problem) -> problems.add(problem))
                .build();
        assertThat(worker.once()).isEqualTo(4);
        assertThat(worker.once()).isZero();
        assertThat(handled).containsExactly(0L, 2L);
        assertThat(problems).hasSize(2);
        JsonValue given =
                client(network).call("event.offline.get", Map.of("error", 1)).result();
        assertThat(given.get("events").elements()).hasSize(2);
    }

    @Test
    void aWorkerThatIsInterruptedLeavesTheRestToTheNextOne() throws InterruptedException {
        happen(0, 5);
        OfflineEvents<Demo> first = worker(network, event -> {
                    if (event.data().id() == 3) {
                        throw new InterruptedException();
                    }
                    keep(event);
                })
                .build();
        assertThatThrownBy(first::once).isInstanceOf(InterruptedException.class);
        happen(5, 7);
        OfflineEvents<Demo> second = worker(network, this::keep).build();
        while (second.once() > 0) {}
        // What the first one had done was not cleared when it ended: those alone may come twice.
        assertThat(handled).startsWith(0L, 1L, 2L).contains(numbers(7));
        assertThat(portal.events().waiting()).isZero();
    }

    /** Drops answers to some requests, after or before the portal has them. */
    private Transport losing(Predicate<String> which, boolean arrives) {
        return request -> {
            boolean lost = which.test(request.address().getPath());
            if (lost && !arrives) {
                throw new IOException("lost");
            }
            var answer = network.execute(request);
            if (lost) {
                throw new IOException("lost");
            }
            return answer;
        };
    }

    private static void work(OfflineEvents<Demo> worker, int times) throws InterruptedException {
        for (int time = 0; time < times; time++) {
            try {
                worker.once();
            } catch (TransportException e) {
                // The next one goes on.
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"event.offline.get", "event.offline.clear", "event.offline.error", "event.offline.list"})
    void anAnswerThatIsLostLosesNoEventAndBringsNoneTwice(String method) throws InterruptedException {
        happen(0, 6);
        int[] calls = {0};
        for (boolean arrives : new boolean[] {true, false}) {
            handled.clear();
            calls[0] = 0;
            happen(0, 6);
            OfflineEvents<Demo> worker = worker(
                            losing(path -> path.endsWith(method) && calls[0]++ % 2 == 0, arrives), event -> {
                                keep(event);
                                if (event.data().id() == 5) {
                                    throw new IOException();
                                }
                            })
                    .limit(4)
                    .build();
            work(worker, 20);
            assertThat(handled).containsExactlyInAnyOrder(numbers(6));
        }
    }

    @Test
    void anyMixtureOfFaultsLosesNoEventAndBringsNoneTwice() throws InterruptedException {
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            handled.clear();
            OfflineEvents<Demo> worker = worker(
                            losing(path -> random.nextInt(3) == 0, random.nextBoolean()), this::keep)
                    .limit(1 + random.nextInt(7))
                    .build();
            int count = 10 + random.nextInt(20);
            int happened = 0;
            while (happened < count) {
                int more = Math.min(count, happened + random.nextInt(4));
                happen(happened, more);
                happened = more;
                work(worker, 1);
            }
            while (portal.events().waiting() > 0) {
                work(worker, 1);
            }
            work(worker, 5);
            assertThat(handled).as("seed %s", seed).containsExactlyInAnyOrder(numbers(count));
            assertThat(portal.events().waiting()).isZero();
        }
    }

    @Test
    void workersOfOneQueueShareIt() throws InterruptedException {
        happen(0, 40);
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            OfflineEvents<Demo> worker =
                    worker(network, this::keep).limit(3).shared().build();
            Thread thread = new Thread(() -> {
                try {
                    while (worker.once() > 0) {}
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(handled).containsExactlyInAnyOrder(numbers(40));
    }

    @Test
    void aSlowHandlerLeavesTheEventsInTheQueue() throws InterruptedException {
        happen(0, 10);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        OfflineEvents<Demo> worker = worker(network, event -> {
                    begun.countDown();
                    go.await();
                    keep(event);
                })
                .limit(2)
                .build();
        Thread thread = new Thread(worker::run);
        thread.start();
        begun.await();
        JsonValue rows = client(network)
                .call("event.offline.list", Map.of("filter", Map.of("=PROCESS_ID", "")))
                .result();
        assertThat(rows.elements()).hasSize(8);
        worker.stop();
        go.countDown();
        thread.join();
        assertThat(handled).containsExactly(0L, 1L);
        assertThat(portal.events().waiting()).isEqualTo(8);
    }

    @Test
    void aThreadThatIsInterruptedEndsTheWorker() throws InterruptedException {
        OfflineEvents<Demo> worker =
                worker(network, this::keep).pause(Duration.ofHours(1)).build();
        Thread thread = new Thread(worker::run);
        thread.start();
        thread.interrupt();
        thread.join();
        assertThat(handled).isEmpty();
    }

    @Test
    void whatWasWorkedOnIsClearedWhenTheWorkerIsInterrupted() {
        happen(0, 5);
        worker(network, event -> {
                    if (event.data().id() == 3) {
                        throw new InterruptedException();
                    }
                    keep(event);
                })
                .build()
                .run();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(handled).containsExactly(numbers(3));
        assertThat(portal.events().waiting()).isEqualTo(2);
    }

    @Test
    void whatWasWorkedOnIsClearedWhenTheWorkerIsStopped() {
        happen(0, 5);
        AtomicInteger clearings = new AtomicInteger();
        List<OfflineEvents<Demo>> workers = new ArrayList<>();
        workers.add(worker(
                        losing(path -> path.contains("offline.clear") && clearings.getAndIncrement() == 0, false),
                        event -> {
                            keep(event);
                            workers.get(0).stop();
                        })
                .build());
        workers.get(0).run();
        assertThat(handled).containsExactly(numbers(5));
        assertThat(portal.events().waiting()).isZero();
    }

    @Test
    void aRefusalEndsTheWorker() {
        portal.answerNext("event.offline.list", PortalAnswer.refusal(403, "ACCESS_DENIED", "Access denied!"));
        assertThatThrownBy(() -> worker(network, this::keep).build().run()).isInstanceOf(ApiException.class);
    }
}
