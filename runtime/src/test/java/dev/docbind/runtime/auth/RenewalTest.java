package dev.docbind.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.JsonValue;
import dev.docbind.runtime.PortalClient;
import dev.docbind.runtime.ScriptedTransport;
import dev.docbind.runtime.VirtualTime;
import dev.docbind.runtime.error.AuthorizationException;
import dev.docbind.runtime.error.RefreshRefusedException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.IOException;
import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenewalTest {

    private static final String ACCOUNT = "m1";
    private static final String EXPIRED = "{\"error\":\"expired_token\",\"error_description\":\"expired\"}";

    private final VirtualTime time = new VirtualTime();
    private final TokenStore store = TokenStore.inMemory();
    private final Server server = new Server();
    private final ScriptedTransport oauth = new ScriptedTransport().then(server::refresh);

    /** An authorisation server whose refresh tokens are good once, and a portal that takes the last access token alone. */
    private static final class Server {

        private int number = 1;
        final List<String> calls = new CopyOnWriteArrayList<>();

        synchronized TransportResponse refresh(TransportRequest request) {
            String given = FormParameters.parse(request.body()).get("refresh_token");
            if (!given.equals("refresh" + number)) {
                return new TransportResponse(400, Map.of(), "{\"error\":\"invalid_grant\"}");
            }
            number++;
            return new TransportResponse(
                    200,
                    Map.of(),
                    "{\"access_token\":\"access" + number
                            + "\",\"refresh_token\":\"refresh" + number
                            + "\",\"expires_in\":3600,\"client_endpoint\":\"https://example.bitrix24.com/rest/\"}");
        }

        synchronized TransportResponse call(TransportRequest request) {
            String token = JsonValue.parse(request.body()).get("auth").text();
            calls.add(String.valueOf(token));
            return token != null && token.equals("access" + number)
                    ? new TransportResponse(200, Map.of(), "{\"result\":true}")
                    : new TransportResponse(401, Map.of(), EXPIRED);
        }

        synchronized void expire() {
            number++;
        }
    }

    private static OAuthToken token(int number, Instant expiry) {
        return new OAuthToken(
                "access" + number,
                "refresh" + number,
                expiry,
                "https://example.bitrix24.com/rest/",
                null,
                ACCOUNT,
                null,
                null,
                null,
                null);
    }

    private OAuthApplication application() {
        return OAuthApplication.builder("app.1", "secret")
                .transport(oauth)
                .time(time)
                .build();
    }

    private PortalClient client(Transport portal) {
        return PortalClient.builder()
                .credentials(application().credentials(store, ACCOUNT))
                .transport(portal)
                .limiter(CallLimiter.none())
                .time(time)
                .build();
    }

    @Test
    void aTokenIsRenewedShortlyBeforeItExpires() {
        store.store(ACCOUNT, token(1, time.now().plusSeconds(3600)));
        PortalClient client = client(server::call);
        client.call("a.b", Map.of());
        time.advance(Duration.ofSeconds(3530));
        client.call("a.b", Map.of());
        assertThat(oauth.sent).isEmpty();
        time.advance(Duration.ofSeconds(20));
        client.call("a.b", Map.of());
        assertThat(oauth.sent).hasSize(1);
        assertThat(server.calls).containsExactly("access1", "access1", "access2");
        assertThat(store.load(ACCOUNT).refreshToken()).isEqualTo("refresh2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired_token", "invalid_token", "EXPIRED_TOKEN"})
    void aRefusedTokenIsRenewedAndTheCallRepeated(String code) {
        store.store(ACCOUNT, token(1, null));
        ScriptedTransport portal =
                new ScriptedTransport().answer(401, "{'error':'" + code + "'}").then(server::call);
        assertThat(client(portal).call("crm.deal.add", Map.of()).status()).isEqualTo(200);
        assertThat(portal.sent).hasSize(2);
        assertThat(oauth.sent).hasSize(1);
    }

    @Test
    void aTokenThatIsRefusedAfterItsRenewalIsNotRenewedAgain() {
        store.store(ACCOUNT, token(1, null));
        ScriptedTransport portal = new ScriptedTransport().answer(401, EXPIRED);
        PortalClient client = client(portal);
        assertThatThrownBy(() -> client.call("a.b", Map.of()))
                .isInstanceOf(AuthorizationException.class)
                .isNotInstanceOf(RefreshRefusedException.class);
        assertThat(portal.sent).hasSize(2);
        assertThat(oauth.sent).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_AUTH_FOUND", "insufficient_scope", "PAYMENT_REQUIRED", "PORTAL_DELETED"})
    void whatANewTokenCannotMendIsNotAnsweredWithARenewal(String code) {
        store.store(ACCOUNT, token(1, null));
        PortalClient client = client(new ScriptedTransport().answer(401, "{'error':'" + code + "'}"));
        assertThatThrownBy(() -> client.call("a.b", Map.of()))
                .isInstanceOf(dev.docbind.runtime.error.ApiException.class);
        assertThat(oauth.sent).isEmpty();
    }

    @Test
    void manyThreadsThatFindTheTokenExpiredRenewItOnce() throws Exception {
        store.store(ACCOUNT, token(1, null));
        PortalClient one = client(server::call);
        PortalClient other = client(server::call);
        one.call("a.b", Map.of());
        // The token is taken back; the pair in the store can still be renewed.
        oauth.then(server::refresh);
        AtomicBoolean refused = new AtomicBoolean(true);
        Transport portal = request -> {
            String token = JsonValue.parse(request.body()).get("auth").text();
            return "access1".equals(token) && refused.get()
                    ? new TransportResponse(401, Map.of(), EXPIRED)
                    : server.call(request);
        };
        PortalClient third = client(portal);
        PortalClient fourth = client(portal);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                PortalClient client = i % 2 == 0 ? third : fourth;
                all.add(threads.submit(() -> client.call("a.b", Map.of())));
            }
            for (Future<?> call : all) {
                call.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(oauth.sent).hasSize(1);
        assertThat(other.call("a.b", Map.of()).status()).isEqualTo(200);
        assertThat(oauth.sent).hasSize(1);
    }

    @Test
    void manyCallsWithoutThreadsRenewItOnce() {
        store.store(ACCOUNT, token(1, null));
        ScriptedTransport portal = new ScriptedTransport().then(request -> {
            String token = JsonValue.parse(request.body()).get("auth").text();
            return "access1".equals(token) ? new TransportResponse(401, Map.of(), EXPIRED) : server.call(request);
        });
        PortalClient client = client(portal);
        List<CompletableFuture<?>> all = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            all.add(client.async().call("a.b", Map.of()));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        assertThat(oauth.sent).hasSize(1);
    }

    @Test
    void theNewPairIsStoredBeforeItIsUsed() {
        store.store(ACCOUNT, token(1, null));
        List<String> stored = new ArrayList<>();
        ScriptedTransport portal = new ScriptedTransport().answer(401, EXPIRED).then(request -> {
            stored.add(store.load(ACCOUNT).accessToken());
            return server.call(request);
        });
        client(portal).call("a.b", Map.of());
        assertThat(stored).containsExactly("access2");
    }

    @Test
    void aPairThatCannotBeStoredIsNotUsedAndNotLost() {
        store.store(ACCOUNT, token(1, null));
        AtomicBoolean full = new AtomicBoolean(true);
        TokenStore failing = new TokenStore() {
            @Override
            public OAuthToken load(String account) {
                return store.load(account);
            }

            @Override
            public void store(String account, OAuthToken token) {
                if (full.get()) {
                    throw new IllegalStateException("disk full: " + token.accessToken() + token.refreshToken());
                }
                store.store(account, token);
            }
        };
        ScriptedTransport portal = new ScriptedTransport()
                .answer(401, EXPIRED)
                .answer(401, EXPIRED)
                .then(server::call);
        PortalClient client = PortalClient.builder()
                .credentials(application().credentials(failing, ACCOUNT))
                .transport(portal)
                .limiter(CallLimiter.none())
                .time(time)
                .build();
        assertThatThrownBy(() -> client.call("a.b", Map.of()))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("token store")
                .hasStackTraceContaining("disk full")
                .satisfies(failure -> assertThat(String.valueOf(failure.getCause()))
                        .doesNotContain("access2")
                        .doesNotContain("refresh2"));
        assertThat(server.calls).isEmpty();
        full.set(false);
        assertThat(client.call("a.b", Map.of()).status()).isEqualTo(200);
        assertThat(oauth.sent).hasSize(1);
        assertThat(store.load(ACCOUNT).refreshToken()).isEqualTo("refresh2");
    }

    @Test
    void aPairThatAnotherMachineRenewedIsTakenFromTheStore() {
        store.store(ACCOUNT, token(1, null));
        PortalClient client = client(server::call);
        server.refresh(
                new TransportRequest("oauth/token", URI.create("https://x/"), Map.of(), "refresh_token=refresh1"));
        store.store(ACCOUNT, token(2, null));
        assertThat(client.call("a.b", Map.of()).status()).isEqualTo(200);
        assertThat(oauth.sent).isEmpty();
    }

    @Test
    void aLostRaceForTheRefreshTokenIsMendedFromTheStore() {
        store.store(ACCOUNT, token(1, null));
        ScriptedTransport racing = new ScriptedTransport().then(request -> {
            // Between our load and our request another machine, which does not wait for us, renewed the pair.
            server.expire();
            store.store(ACCOUNT, token(2, null));
            return server.refresh(request);
        });
        OAuthApplication application = OAuthApplication.builder("app.1", "secret")
                .transport(racing)
                .time(time)
                .build();
        PortalClient raced = PortalClient.builder()
                .credentials(application.credentials(store, ACCOUNT))
                .transport(new ScriptedTransport().answer(401, EXPIRED).then(server::call))
                .limiter(CallLimiter.none())
                .build();
        assertThat(raced.call("a.b", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void aRenewalIsRepeatedWhileTheServerHasAProblemOfItsOwn() {
        store.store(ACCOUNT, token(1, null));
        ScriptedTransport busy = new ScriptedTransport()
                .answer(503, "<html>")
                .fail(new IOException("reset"))
                .then(server::refresh);
        OAuthApplication application = OAuthApplication.builder("app.1", "secret")
                .transport(busy)
                .time(time)
                .build();
        PortalClient client = PortalClient.builder()
                .credentials(application.credentials(store, ACCOUNT))
                .transport(new ScriptedTransport().answer(401, EXPIRED).then(server::call))
                .limiter(CallLimiter.none())
                .build();
        assertThat(client.call("a.b", Map.of()).status()).isEqualTo(200);
        assertThat(busy.sent).hasSize(3);
        assertThat(time.waits).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void aTokenThatIsStillGoodServesOnWhenItCannotBeRenewedAhead() {
        store.store(ACCOUNT, token(1, time.now().plusSeconds(50)));
        ScriptedTransport down = new ScriptedTransport().answer(503, "");
        OAuthApplication application = OAuthApplication.builder("app.1", "secret")
                .transport(down)
                .time(time)
                .build();
        PortalClient client = PortalClient.builder()
                .credentials(application.credentials(store, ACCOUNT))
                .transport(server::call)
                .limiter(CallLimiter.none())
                .time(time)
                .build();
        client.call("a.b", Map.of());
        client.call("a.b", Map.of());
        assertThat(server.calls).containsExactly("access1", "access1");
        assertThat(down.sent).hasSize(3);
    }

    @Test
    void aRefusedRenewalSaysWhy() {
        store.store(ACCOUNT, token(9, null));
        PortalClient client = client(server::call);
        assertThatThrownBy(() -> client.call("a.b", Map.of()))
                .isInstanceOfSatisfying(
                        RefreshRefusedException.class,
                        refusal ->
                                assertThat(refusal.reason()).isEqualTo(RefreshRefusedException.Reason.AUTHORISE_AGAIN));
    }

    @Test
    void anAccountWithoutAPairHasNoCredentials() {
        OAuthApplication application = application();
        assertThatThrownBy(() -> application.credentials(store, "nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    private PortalClient client(Transport portal, Transport authorisation) {
        OAuthApplication application = OAuthApplication.builder("app.1", "secret")
                .transport(authorisation)
                .time(time)
                .build();
        return PortalClient.builder()
                .credentials(application.credentials(store, ACCOUNT))
                .transport(portal)
                .limiter(CallLimiter.none())
                .time(time)
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"200 | <html>log in</html>", "404 | <html>", "429 | {'error':'too_many'}"})
    void aTokenThatIsStillGoodServesOnWhenSomethingElseAnswers(int status, String body) {
        store.store(ACCOUNT, token(1, time.now().plusSeconds(50)));
        PortalClient client = client(server::call, new ScriptedTransport().answer(status, body));
        assertThat(client.call("a.b", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void manyThreadsThatCannotRenewAheadAskOnce() throws Exception {
        store.store(ACCOUNT, token(1, time.now().plusSeconds(50)));
        CyclicBarrier together = new CyclicBarrier(16);
        ScriptedTransport down = new ScriptedTransport().answer(503, "");
        PortalClient client = client(server::call, down);
        callTogether(client, together, 16);
        assertThat(server.calls).hasSize(16);
        assertThat(down.sent).hasSize(3);
    }

    @Test
    void manyThreadsThatWaitForARenewalThatFailsFailWithIt() throws Exception {
        store.store(ACCOUNT, token(1, null));
        CyclicBarrier refused = new CyclicBarrier(16);
        AtomicReference<Runnable> wait = new AtomicReference<>(() -> {});
        ScriptedTransport down = new ScriptedTransport().then(request -> {
            wait.get().run();
            return new TransportResponse(503, Map.of(), "");
        });
        PortalClient client = client(
                request -> {
                    await(refused);
                    return new TransportResponse(401, Map.of(), EXPIRED);
                },
                down);
        ThreadMXBean jvm = ManagementFactory.getThreadMXBean();
        List<Thread> threads = new CopyOnWriteArrayList<>();
        // The server answers when all others stand in line.
        wait.set(() -> {
            while (threads.stream().filter(thread -> isInLine(jvm, thread)).count() < 15) {
                Thread.onSpinWait();
            }
        });
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 16; i++) {
            Thread thread = new Thread(
                    () -> {
                        try {
                            client.call("a.b", Map.of());
                        } catch (RuntimeException e) {
                            failures.add(e);
                        }
                    },
                    "caller-" + i);
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).hasSize(16).hasOnlyElementsOfType(RefreshRefusedException.class);
        assertThat(down.sent).hasSize(3);
    }

    private static boolean isInLine(ThreadMXBean jvm, Thread thread) {
        ThreadInfo info = jvm.getThreadInfo(thread.getId());
        LockInfo lock = info == null ? null : info.getLockInfo();
        return lock != null && lock.getClassName().contains("ReentrantLock");
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void callTogether(PortalClient client, CyclicBarrier together, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(() -> {
                    await(together);
                    client.call("a.b", Map.of());
                }));
            }
            for (Future<?> call : all) {
                call.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void everyDecisionOnARenewalIsLoggedAndNoFreeTextOfTheServer() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Logger logger = Logger.getLogger("dev.docbind.runtime");
        Handler handler = new LineHandler(lines);
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
        try {
            store.store(ACCOUNT, token(1, null));
            PortalClient client = client(
                    server::call,
                    new ScriptedTransport()
                            .answer(503, "{'error':'busy','error_description':'free text'}")
                            .answer(400, "{'error':'invalid_grant','error_description':'free text'}"));
            server.expire();
            assertThatThrownBy(() -> client.call("a.b", Map.of())).isInstanceOf(RefreshRefusedException.class);
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(null);
        }
        assertThat(lines)
                .anyMatch(line -> line.contains("renews its token: the portal refused it"))
                .anyMatch(line -> line.contains(
                        "oauth/token: try 2 in 500 ms after RefreshRefusedException HTTP 503 RETRY_LATER"))
                .anyMatch(line -> line.contains("was not renewed: RefreshRefusedException HTTP 400 AUTHORISE_AGAIN"))
                .noneMatch(line -> line.contains("free text"));
    }

    /** Keeps what is logged. */
    private static final class LineHandler extends Handler {

        private final List<String> lines;

        LineHandler(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
