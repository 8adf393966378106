package dev.docbind.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.client.ScriptedTransport;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.RefreshRefusedException;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the authorization server refuses for good is not asked for again, and a good token serves without a renewal. */
class LastingRefusalTest extends RenewalScenario {

    private static final String GIVEN_UP = "{'error':'invalid_grant'}";

    private final ScriptedTransport refusing = new ScriptedTransport().answer(400, GIVEN_UP);

    private OAuthToken withoutRefresh(Instant expiry) {
        OAuthToken token = token(1, expiry);
        return new OAuthToken(
                token.accessToken(), null, expiry, token.clientEndpoint(), null, ACCOUNT, null, null, null, null);
    }

    private static void fails(PortalClient client) {
        assertThatThrownBy(() -> client.call("a.b", Map.of())).isInstanceOf(RefreshRefusedException.class);
    }

    @Test
    void aRefreshTokenThatIsRefusedForGoodIsSentOnceUntilTheStoreHasAnother() {
        store.store(ACCOUNT, token(1, null));
        server.expire();
        PortalClient client = client(server::call, refusing);
        for (int i = 0; i < 40; i++) {
            fails(client);
            time.advance(Duration.ofMinutes(10));
        }
        assertThat(refusing.sent).hasSize(1);
        store.store(ACCOUNT, token(2, null));
        assertThat(client.call("a.b", Map.of()).status()).isEqualTo(200);
        assertThat(refusing.sent).hasSize(1);
    }

    @Test
    void callersWhoseRefusalsTrickleInAskOnce() throws Exception {
        store.store(ACCOUNT, token(1, null));
        server.expire();
        PortalClient client = client(
                request -> {
                    pause();
                    return server.call(request);
                },
                refusing);
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                all.add(threads.submit(() -> {
                    pause();
                    assertThat(catchThrowable(() -> client.call("a.b", Map.of())))
                            .isInstanceOf(RefreshRefusedException.class);
                }));
            }
            for (Future<?> call : all) {
                call.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(refusing.sent).hasSize(1);
    }

    private static void pause() {
        try {
            Thread.sleep((long) (Math.random() * 50));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theRefusalIsTheSameAndEachCallerHasItsOwn() {
        store.store(ACCOUNT, token(1, null));
        server.expire();
        PortalClient client = client(server::call, refusing);
        Throwable first = catchThrowable(() -> client.call("a.b", Map.of()));
        Throwable second = catchThrowable(() -> client.call("a.b", Map.of()));
        assertThat(second).isNotSameAs(first).hasMessage(first.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_client", "PAYMENT_REQUIRED", "PORTAL_DELETED"})
    void whatSomebodyCanMendIsAskedAgainAfterAWhile(String code) {
        store.store(ACCOUNT, token(1, null));
        server.expire();
        ScriptedTransport mended =
                new ScriptedTransport().answer(400, "{'error':'" + code + "'}").answer(400, "{'error':'" + code + "'}");
        PortalClient client = client(server::call, mended);
        for (int i = 0; i < 10; i++) {
            fails(client);
        }
        assertThat(mended.sent).hasSize(1);
        time.advance(Duration.ofSeconds(10));
        fails(client);
        assertThat(mended.sent).hasSize(2);
    }

    @Test
    void aServerThatHasAProblemOfItsOwnIsAskedAgainByTheNextCall() {
        store.store(ACCOUNT, token(1, null));
        ScriptedTransport down = new ScriptedTransport()
                .answer(503, "")
                .answer(503, "")
                .answer(503, "")
                .then(server::refresh);
        PortalClient client = client(
                new ScriptedTransport()
                        .answer(401, EXPIRED)
                        .answer(401, EXPIRED)
                        .then(server::call),
                down);
        fails(client);
        assertThat(client.call("a.b", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void aGoodTokenServesThoughThereIsNoRefreshToken() {
        store.store(ACCOUNT, withoutRefresh(time.now().plusSeconds(50)));
        PortalClient client = client(server::call, refusing);
        for (int i = 0; i < 10; i++) {
            assertThat(client.call("a.b", Map.of()).status()).isEqualTo(200);
        }
        time.advance(Duration.ofSeconds(50));
        fails(client);
        store.store(ACCOUNT, token(1, time.now().plusSeconds(3600)));
        assertThat(refusing.sent).isEmpty();
    }

    @Test
    void aGoodTokenServesThoughItsRefreshTokenIsRefused() {
        store.store(ACCOUNT, token(1, time.now().plusSeconds(50)));
        PortalClient client = client(server::call, refusing);
        for (int i = 0; i < 4; i++) {
            assertThat(client.call("a.b", Map.of()).status()).isEqualTo(200);
            time.advance(Duration.ofSeconds(12));
        }
        assertThat(refusing.sent).hasSize(1);
        time.advance(Duration.ofSeconds(2));
        fails(client);
        assertThat(refusing.sent).hasSize(1);
    }

    @Test
    void aGoodTokenServesThoughTheStoreFails() {
        store.store(ACCOUNT, token(1, time.now().plusSeconds(50)));
        TokenStore broken = new TokenStore() {
            private boolean isRead;

            @Override
            public OAuthToken load(String account) {
                if (isRead) {
                    throw new IllegalStateException("no disk");
                }
                isRead = true;
                return store.load(account);
            }

            @Override
            public void store(String account, OAuthToken token) {
                throw new IllegalStateException("no disk");
            }
        };
        Credentials credentials = application().credentials(broken, ACCOUNT);
        assertThat(credentials.isDue()).isTrue();
        assertThatCode(() -> credentials.renew(null)).doesNotThrowAnyException();
        assertThat(credentials.isDue()).isFalse();
        assertThat(credentials.isExpired()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 30, 60})
    void aTokenThatLivesAMinuteIsNotRenewedOnEachCall(int seconds) {
        store.store(ACCOUNT, token(1, time.now().minusSeconds(1)));
        ScriptedTransport brief = new ScriptedTransport().then(request -> {
            TransportResponse answer = server.refresh(request);
            return new TransportResponse(
                    200, Map.of(), answer.body().replace("\"expires_in\":3600", "\"expires_in\":" + seconds));
        });
        PortalClient client = client(server::call, brief);
        for (int i = 0; i < 20; i++) {
            client.call("a.b", Map.of());
        }
        assertThat(brief.sent).hasSize(1);
        time.advance(Duration.ofMillis(seconds * 950L));
        client.call("a.b", Map.of());
        client.call("a.b", Map.of());
        assertThat(brief.sent).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'error':'invalid_grant'}", "<html>", "{'error':'OVERLOADED'}"})
    void aCallThatMayHaveRunBeforeItsTokenExpiredMayHaveRun(String refusal) {
        store.store(ACCOUNT, token(1, null));
        int status = refusal.contains("grant") ? 400 : refusal.contains("OVER") ? 503 : 200;
        PortalClient client = client(
                        new ScriptedTransport().fail(new IOException("reset")).answer(401, EXPIRED),
                        new ScriptedTransport().answer(status, refusal))
                .with(CallOptions.builder().repeatable(true).build());
        assertThatThrownBy(() -> client.call("a.add", Map.of()))
                .isInstanceOfSatisfying(
                        Bitrix24Exception.class,
                        failure -> assertThat(failure.mayHaveRun()).isTrue());
    }

    @Test
    void aServerThatWantsToBeLeftAloneForMonthsIsAskedAgainBefore() {
        store.store(ACCOUNT, token(1, null));
        ScriptedTransport down = new ScriptedTransport()
                .answer(429, Map.of("Retry-After", List.of("9999999")), "<html>")
                .then(server::refresh);
        PortalClient client = client(
                new ScriptedTransport()
                        .answer(401, EXPIRED)
                        .answer(401, EXPIRED)
                        .then(server::call),
                down);
        fails(client);
        time.advance(Duration.ofMinutes(10));
        assertThat(client.call("a.b", Map.of()).status()).isEqualTo(200);
    }
}
