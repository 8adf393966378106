package dev.docbind.fleet.token;

import static dev.docbind.fleet.token.AuthorizationServer.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.fleet.engine.ShiftedTime;
import dev.docbind.runtime.auth.OAuthToken;
import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.ApiError;
import dev.docbind.runtime.error.RefreshRefusedException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.transport.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What machines that share a store can rely on, on each engine. */
@Timeout(60)
abstract class SharedTokensTest {

    private static final int THREADS = 20;
    private static final Duration SHORT = Duration.ofMillis(300);

    private final String account = "m-" + UUID.randomUUID();
    private final AuthorizationServer server = new AuthorizationServer(100);

    /** The store of another machine each time. */
    abstract LeasedTokenStore machine(TokenKeys keys, Duration lease);

    abstract PairTable table();

    abstract void stopEngine();

    abstract void startEngine();

    /** What somebody sees who looks into the engine. */
    abstract String seen(String account);

    private LeasedTokenStore machine() {
        return machine(null, Duration.ofSeconds(10));
    }

    @Test
    void aPairComesBackAsItWasStored() {
        TokenStore store = machine();
        assertThat(store.load(account)).isNull();
        OAuthToken token = token(1, Instant.parse("2026-11-29T10:00:00Z"));
        store.store(account, token);
        assertThat(machine().load(account)).isEqualTo(token);
        store.store(account, token(2, null));
        assertThat(machine().load(account)).isEqualTo(token(2, null));
        assertThat(String.valueOf(store) + store.load(account) + table().read(account))
                .doesNotContain("access-")
                .doesNotContain("refresh-");
    }

    @Test
    void machinesThatRenewAtOnceRenewOnce() throws Exception {
        machine().store(account, token(1, null));
        List<PortalClient> machines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            machines.add(server.machine(machine(), account, TimeSource.system()));
        }
        ExecutorService threads = Executors.newFixedThreadPool(3 * THREADS);
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < 3 * THREADS; i++) {
                PortalClient client = machines.get(i % 3);
                calls.add(threads.submit(() -> client.call("a.b", Map.of())));
            }
            for (Future<?> call : calls) {
                call.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(server.refreshes).containsExactly("refresh-1");
        assertThat(machine().load(account).refreshToken()).isEqualTo("refresh-2");
    }

    @Test
    void theLeaseOfADeadOwnerRunsOut() {
        machine().store(account, token(1, null));
        long begin = System.nanoTime();
        assertThat(table().claim(account, "dead", Duration.ofSeconds(1))).isTrue();
        assertThat(table().claim(account, "other", Duration.ofSeconds(1))).isFalse();
        server.machine(machine(), account, TimeSource.system()).call("a.b", Map.of());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(900));
        assertThat(server.refreshes).hasSize(1);
    }

    @Test
    void aPairThatDiedWithItsOwnerIsSaidToBeLostWhenTheLeaseEnds() {
        machine().store(account, token(1, null));
        table().claim(account, "dead", SHORT);
        server.loseThePair();
        PortalClient client = server.machine(machine(), account, TimeSource.system());
        assertThatThrownBy(() -> client.call("a.b", Map.of()))
                .isInstanceOfSatisfying(
                        RefreshRefusedException.class,
                        refusal ->
                                assertThat(refusal.reason()).isEqualTo(RefreshRefusedException.Reason.AUTHORIZE_AGAIN));
        machine().store(account, token(2, null));
        assertThat(client.call("a.b", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void aLeaseLastsAsLongAsTheWorkOfALivingOwner() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        List<String> order = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(1);
        try {
            Future<?> slow = threads.submit(() -> machine(null, SHORT).exclusively(account, () -> {
                inside.countDown();
                Thread.sleep(4 * SHORT.toMillis());
                order.add("slow");
                return null;
            }));
            assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
            machine(null, SHORT).exclusively(account, () -> order.add("next"));
            slow.get();
        } finally {
            threads.shutdownNow();
        }
        assertThat(order).containsExactly("slow", "next");
    }

    @Test
    void whoStoresSecondTakesThePairOfTheFirst() {
        TokenStore one = machine();
        TokenStore other = machine();
        one.store(account, token(1, null));
        assertThat(one.replace(account, token(1, null), token(2, null))).isEqualTo(token(2, null));
        assertThat(other.replace(account, token(1, null), token(3, null))).isEqualTo(token(2, null));
        assertThat(one.load(account)).isEqualTo(token(2, null));
        // An answer that was lost on its way: the same once more is no fault.
        assertThat(one.replace(account, token(1, null), token(2, null))).isEqualTo(token(2, null));
    }

    @Test
    void aRefusalAfterTheLeaseRanOutWaitsForTheOneWhoHasItNow() throws Exception {
        LeasedTokenStore slow = machine(null, Duration.ofSeconds(10));
        slow.store(account, token(1, null));
        List<String> attempts = new ArrayList<>();
        List<Future<Boolean>> others = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(1);
        try {
            String found = slow.exclusively(account, () -> {
                OAuthToken known = slow.load(account);
                attempts.add(known.accessToken());
                if (attempts.size() == 1) {
                    // This machine stood still: another one has the lease now, and is about to store what it got.
                    forget(account);
                    assertThat(table().claim(account, "other", Duration.ofSeconds(5)))
                            .isTrue();
                    others.add(threads.submit(() -> {
                        Thread.sleep(500);
                        slow.store(account, token(2, null));
                        return table().release(account, "other");
                    }));
                    throw refusal();
                }
                return known.accessToken();
            });
            assertThat(found).isEqualTo("access-2");
            assertThat(others.get(0).get()).isTrue();
        } finally {
            threads.shutdownNow();
        }
        assertThat(attempts).containsExactly("access-1", "access-2");
    }

    /** Ends the lease of an account whoever has it. */
    abstract void forget(String account);

    private static RefreshRefusedException refusal() {
        return new RefreshRefusedException("oauth/token", new ApiError(400, "invalid_grant", "", "", List.of()));
    }

    @Test
    void anEngineThatIsDownFailsTheRenewalAndLosesNoPair() {
        LeasedTokenStore store = machine();
        store.store(account, token(1, null));
        PortalClient client = server.machine(store, account, TimeSource.system());
        stopEngine();
        try {
            assertThatThrownBy(() -> client.call("a.b", Map.of()))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("token store");
            assertThat(server.refreshes).isEmpty();
        } finally {
            startEngine();
        }
        assertThat(client.call("a.b", Map.of()).status()).isEqualTo(200);
        assertThat(server.refreshes).hasSize(1);
    }

    @Test
    void clocksThatAreTenMinutesApartRenewOnce() {
        machine().store(account, token(1, null));
        List<PortalClient> machines = List.of(
                server.machine(machine(), account, new ShiftedTime(Duration.ofMinutes(10))),
                server.machine(machine(), account, new ShiftedTime(Duration.ofMinutes(-10))),
                server.machine(machine(), account, TimeSource.system()));
        for (int i = 0; i < 3; i++) {
            machines.forEach(client -> client.call("a.b", Map.of()));
        }
        assertThat(server.refreshes).hasSize(1);
    }

    @Test
    void nobodyReadsPairsThatAreEncrypted() {
        TokenKeys keys = TokenKeys.of("first", new byte[32]);
        machine(keys, SHORT).store(account, token(1, null));
        assertThat(seen(account)).contains("first").doesNotContain("access-1").doesNotContain("refresh-1");
        assertThat(machine(keys, SHORT).load(account)).isEqualTo(token(1, null));
        assertThatThrownBy(() -> machine().load(account))
                .isInstanceOf(TokenStoreException.class)
                .hasMessageContaining("\"first\"")
                .hasMessageContaining("no keys");
    }

    @Test
    void keysCanBeChangedWhilePairsAreInUse() {
        TokenKeys old = TokenKeys.of("old", new byte[16]);
        byte[] bytes = new byte[32];
        bytes[0] = 1;
        TokenKeys both = TokenKeys.of("new", bytes).orOld("old", new byte[16]);
        clean();
        machine().store(account, token(1, null));
        LeasedTokenStore first = machine(old, SHORT);
        assertThat(first.replace(account, token(1, null), token(2, null))).isEqualTo(token(2, null));
        assertThat(seen(account)).contains("aes-gcm:old:");
        LeasedTokenStore second = machine(both, SHORT);
        assertThat(second.load(account)).isEqualTo(token(2, null));
        assertThat(second.encryptAgain()).isPositive();
        assertThat(second.encryptAgain()).isZero();
        assertThat(machine(TokenKeys.of("new", bytes), SHORT).load(account)).isEqualTo(token(2, null));
        assertThatThrownBy(() -> first.load(account))
                .isInstanceOf(TokenStoreException.class)
                .hasMessageContaining("\"new\"")
                .hasMessageContaining("[old]");
    }

    /** Removes all pairs, those of other tests, too. */
    abstract void clean();

    @Test
    void aThousandAccountsAreKeptApart() throws Exception {
        LeasedTokenStore store = machine();
        for (int i = 0; i < 1000; i++) {
            store.store(account + "-" + i, token(i, null));
        }
        LeasedTokenStore other = machine();
        long before = memory();
        for (int i = 0; i < 1000; i++) {
            String one = account + "-" + i;
            String access = other.exclusively(one, () -> other.load(one).accessToken());
            assertThat(access).isEqualTo("access-" + i);
        }
        assertThat((memory() - before) / 1000).as("bytes for each account").isLessThan(2_000);
        assertThat(table().accounts()).hasSizeGreaterThanOrEqualTo(1000);
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
