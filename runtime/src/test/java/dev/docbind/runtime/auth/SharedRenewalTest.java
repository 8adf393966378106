package dev.docbind.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.client.ScriptedTransport;
import dev.docbind.runtime.error.RefreshRefusedException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.URI;
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
import org.junit.jupiter.api.Test;

/** Threads, calls and machines that share one pair of tokens renew it once and lose none. */
class SharedRenewalTest extends RenewalScenario {

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
    void aStoreThatComparesKeepsThePairOfWhoWasFaster() {
        store.store(ACCOUNT, token(1, null));
        List<String> replaced = new ArrayList<>();
        TokenStore comparing = new TokenStore() {
            @Override
            public OAuthToken load(String account) {
                return store.load(account);
            }

            @Override
            public void store(String account, OAuthToken token) {
                throw new IllegalStateException("a renewed pair is not stored without comparing");
            }

            @Override
            public OAuthToken replace(String account, OAuthToken known, OAuthToken fresh) {
                replaced.add(known.accessToken() + " " + fresh.accessToken());
                server.expire();
                store.store(account, token(3, null));
                return token(3, null);
            }
        };
        PortalClient client = PortalClient.builder()
                .credentials(application().credentials(comparing, ACCOUNT))
                .transport(new ScriptedTransport().answer(401, EXPIRED).then(server::call))
                .limiter(CallLimiter.none())
                .time(time)
                .build();
        assertThat(client.call("a.b", Map.of()).status()).isEqualTo(200);
        assertThat(replaced).containsExactly("access1 access2");
        assertThat(server.calls).containsExactly("access3");
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
        // The server answers when all of them wait.
        wait.set(() -> {
            while (threads.stream().filter(thread -> isInLine(jvm, thread)).count() < 16) {
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
        return lock != null && lock.getClassName().contains("CompletableFuture");
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
}
