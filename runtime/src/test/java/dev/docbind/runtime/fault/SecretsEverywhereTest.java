package dev.docbind.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.auth.FormParameters;
import dev.docbind.runtime.auth.OAuthApplication;
import dev.docbind.runtime.auth.OAuthToken;
import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.client.VirtualTime;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DeadlineException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.limit.PortalLimiter;
import dev.docbind.runtime.transport.JdkTransport;
import dev.docbind.runtime.transport.NotSentException;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fails in every way that there is, with every kind of credentials, and greps whatever a person could read afterwards. */
@Timeout(120)
class SecretsEverywhereTest {

    private static final List<String> SECRETS = List.of(
            "webh00kSecret", "acc3ssToken", "r3freshToken", "cl13ntSecret", "n3wAccess", "n3wRefresh", "appl1cation");

    private static final Duration QUICK = Duration.ofMillis(100);

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final VirtualTime time = new VirtualTime();
    /** Everybody's, the JDK's too. */
    private final Logger logger = Logger.getLogger("");

    private final Logger own = Logger.getLogger("dev.docbind.runtime");
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            seen.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Handler[] others = {};

    @BeforeEach
    void listen() {
        others = logger.getHandlers();
        for (Handler other : others) {
            logger.removeHandler(other);
        }
        own.setLevel(Level.ALL);
        logger.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(handler);
        for (Handler other : others) {
            logger.addHandler(other);
        }
        own.setLevel(null);
    }

    /** A portal that repeats everything that it was told, in every place of its answer. */
    private static TransportResponse echo(int status, TransportRequest request) {
        String all = request.address() + " " + request.body() + " " + request.headers();
        Map<String, Object> json = Map.of("error", "CODE " + all, "error_description", all);
        return new TransportResponse(
                status,
                Map.of("location", List.of(request.address().toString())),
                JsonValue.of(json).toJson());
    }

    private static TransportResponse html(int status, TransportRequest request) {
        return new TransportResponse(status, Map.of(), "<html>" + request.address() + request.body());
    }

    private static IOException nested(TransportRequest request) {
        IOException inner = new IOException(
                request.body(), new IllegalStateException(request.address().toString()));
        IOException outer = new IOException("GET " + request.address() + request.headers(), inner);
        outer.addSuppressed(new IOException(request.body()));
        return outer;
    }

    static List<Transport> faults() {
        List<Transport> faults = new ArrayList<>();
        for (int status : new int[] {200, 302, 400, 401, 403, 404, 408, 429, 500, 503}) {
            faults.add(request -> echo(status, request));
            faults.add(request -> html(status, request));
            faults.add(request -> new TransportResponse(status, Map.of(), ""));
        }
        faults.add(request -> new TransportResponse(401, Map.of(), "{\"error\":\"expired_token\"}"));
        faults.add(request -> new TransportResponse(200, Map.of(), "{\"result\":[\"" + request.address() + "\""));
        faults.add(request -> {
            throw nested(request);
        });
        faults.add(request -> {
            throw new NotSentException("to " + request.address(), nested(request));
        });
        faults.add(request -> {
            throw new IllegalStateException(request.address() + request.body(), nested(request));
        });
        return faults;
    }

    private TransportResponse renew(TransportRequest request, Transport fault)
            throws IOException, InterruptedException {
        return "refresh_token".equals(FormParameters.parse(request.body()).get("grant_type"))
                ? new TransportResponse(
                        200,
                        Map.of(),
                        "{\"access_token\":\"n3wAccess\",\"refresh_token\":\"n3wRefresh\","
                                + "\"client_endpoint\":\"https://example.bitrix24.com/rest/\"}")
                : fault.execute(request);
    }

    private Credentials renewable(Transport oauth) {
        return renewable(oauth, "https://example.bitrix24.com");
    }

    private Credentials renewable(Transport oauth, String origin) {
        TokenStore store = TokenStore.inMemory();
        OAuthToken token = new OAuthToken(
                "acc3ssToken", "r3freshToken", null, origin + "/rest/", null, "m", null, null, null, "appl1cation");
        store.store("m", token);
        OAuthApplication application = OAuthApplication.builder("app.1", "cl13ntSecret")
                .transport(oauth)
                .server(URI.create(origin))
                .time(time)
                .build();
        look(store, token, application);
        return application.credentials(store, "m");
    }

    private void look(Object... things) {
        for (Object thing : things) {
            seen.add(String.valueOf(thing));
        }
    }

    private void look(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        seen.add(text.toString());
        Throwable known = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        if (known instanceof ApiException refusal) {
            look(refusal.code(), refusal.description(), refusal.category(), refusal.validation());
        }
    }

    private void lookAtThreads() {
        for (ThreadInfo thread : ManagementFactory.getThreadMXBean().dumpAllThreads(true, true)) {
            look(thread, thread.getThreadName());
        }
    }

    private void failEveryWay(PortalClient client) {
        Map<String, Object> parameters = Map.of("NAME", "v");
        List<Runnable> calls = List.of(
                () -> client.call("crm.deal.add", parameters),
                () -> client.call("crm.deal.list", parameters),
                () -> client.call("crm.deal.list", RestVersion.V2, List.of(1)),
                () -> client.call("tasks.task.add", RestVersion.V3, parameters),
                () -> client.async().call("crm.deal.list", parameters).join());
        for (Runnable call : calls) {
            try {
                call.run();
            } catch (Bitrix24Exception | CompletionException e) {
                look(e);
            }
        }
        look(
                client,
                client.async(),
                client.with(CallOptions.builder().header("Cookie", "x").build()));
    }

    private void assertNothingShows() {
        lookAtThreads();
        assertThat(seen).hasSizeGreaterThan(10);
        for (String secret : SECRETS) {
            assertThat(seen).noneMatch(text -> text.contains(secret));
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void noFailureShowsASecretAnywhere(Transport fault) {
        List<Credentials> all = List.of(
                Credentials.webhook("https://example.bitrix24.com/rest/1/webh00kSecret/"),
                Credentials.oauth("https://example.bitrix24.com/rest/", "acc3ssToken"),
                renewable(fault),
                renewable(request -> renew(request, fault)));
        for (Credentials credentials : all) {
            failEveryWay(PortalClient.builder()
                    .credentials(credentials)
                    .transport(fault)
                    .limiter(CallLimiter.none())
                    .time(time)
                    .build());
            look(credentials);
        }
        assertNothingShows();
    }

    @Test
    void noFaultOnARealConnectionShowsASecret() throws IOException {
        try (FaultyServer server = new FaultyServer()) {
            AtomicReference<FaultyServer.Order> order = new AtomicReference<>();
            server.then(connection -> order.get().serve(connection));
            for (FaultyServer.Order next : orders("/rest/1/webh00kSecret/x", server.origin())) {
                order.set(next);
                failEveryWay(quick(Credentials.webhook(server.origin() + "/rest/1/webh00kSecret/")));
            }
            for (FaultyServer.Order next : orders("/x?auth=acc3ssToken", server.origin())) {
                order.set(next);
                failEveryWay(quick(Credentials.oauth(server.origin() + "/rest/", "acc3ssToken")));
                failEveryWay(quick(renewable(JdkTransport.withTimeout(QUICK), server.origin())));
            }
        }
        assertNothingShows();
    }

    private PortalClient quick(Credentials credentials) {
        return PortalClient.builder()
                .credentials(credentials)
                .transport(JdkTransport.builder()
                        .timeout(QUICK)
                        .largestAnswer(10_000)
                        .build())
                .limiter(CallLimiter.none())
                .time(time)
                .options(CallOptions.builder()
                        .retry(RetryPolicy.builder().attempts(2).build())
                        .build())
                .build();
    }

    /** What a server can do to a connection, repeating a secret where it can; whoever waits meanwhile is looked at. */
    private List<FaultyServer.Order> orders(String echo, String origin) {
        return List.of(
                FaultyServer::reset,
                connection -> {
                    FaultyServer.read(connection);
                    FaultyServer.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
                },
                connection -> {
                    FaultyServer.read(connection);
                    lookAtThreads();
                },
                connection -> {
                    FaultyServer.read(connection);
                    connection.getInputStream().read();
                },
                FaultyServer.answer(302, "Location: " + origin + echo + "\r\n", echo),
                FaultyServer.answer(302, "Location: https://evil.example" + echo + "\r\n", ""),
                FaultyServer.answer(401, "X-Echo: " + echo + "\r\n", "{\"error\":\"expired_token\"}"),
                FaultyServer.answer(200, "Content-Encoding: gzip\r\n", echo),
                FaultyServer.answer(200, "", "{\"result\":[1,2],\"time\":\"" + echo + "\""),
                FaultyServer.answer(200, "", "x".repeat(20_000) + echo),
                connection -> {
                    FaultyServer.read(connection);
                    FaultyServer.write(connection, "HTTP/9 " + echo + "\r\n\r\n");
                },
                connection -> {
                    FaultyServer.read(connection);
                    FaultyServer.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: " + echo + "\r\n\r\n");
                });
    }

    @Test
    void noCallThatIsGivenUpShowsASecret() throws Exception {
        CountDownLatch arrived = new CountDownLatch(2);
        Transport hanging = request -> {
            arrived.countDown();
            new CountDownLatch(1).await();
            throw new AssertionError("nobody opens it");
        };
        PortalClient client = PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/webh00kSecret/"))
                .transport(hanging)
                .limiter(PortalLimiter.builder().burst(3).build())
                .build();
        CompletableFuture<RawAnswer> cancelled = client.async().call("crm.deal.add", Map.of());
        Thread interrupted = new Thread(
                () -> {
                    try {
                        client.call("crm.deal.add", Map.of());
                    } catch (Bitrix24Exception e) {
                        look(e);
                    }
                },
                "to-be-interrupted");
        interrupted.start();
        arrived.await();
        lookAtThreads();
        look(cancelled, client);
        try {
            client.with(CallOptions.builder().deadline(Duration.ofMillis(1)).build())
                    .call("crm.deal.add", Map.of());
        } catch (DeadlineException e) {
            look(e);
        }
        cancelled.cancel(true);
        interrupted.interrupt();
        interrupted.join();
        look(cancelled);
        for (String name : List.of("no method", "a/b")) {
            try {
                client.call(name, Map.of());
            } catch (IllegalArgumentException e) {
                look(e);
            }
        }
        client.close();
        try {
            client.call("a.b", Map.of());
        } catch (IllegalStateException e) {
            look(e);
        }
        assertNothingShows();
        assertThat(seen)
                .anyMatch(text -> text.contains("DeadlineException"))
                .anyMatch(text -> text.contains("interrupted"));
    }

    @Test
    void whatIsLoggedSaysWhatWasDecided() {
        PortalClient client = PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/webh00kSecret/"))
                .transport(request -> new TransportResponse(503, Map.of(), "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}"))
                .limiter(CallLimiter.none())
                .time(time)
                .build();
        failEveryWay(client);
        assertThat(seen)
                .anyMatch(line ->
                        line.matches("(?s).*crm\\.deal\\.add \\[[0-9a-f]{16}] attempt 2 in \\d+ ms after LimitException"
                                + " HTTP 503 QUERY_LIMIT_EXCEEDED: it did not run.*"))
                .anyMatch(line -> line.contains(
                        "fails with LimitException HTTP 503 QUERY_LIMIT_EXCEEDED: that was attempt 5 of 5"));
    }
}
