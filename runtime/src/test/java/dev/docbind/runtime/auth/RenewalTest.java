package dev.docbind.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.client.ScriptedTransport;
import dev.docbind.runtime.error.AuthorizationException;
import dev.docbind.runtime.error.RefreshRefusedException;
import dev.docbind.runtime.limit.Admission;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.limit.CallReport;
import dev.docbind.runtime.limit.LimitedCall;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a token is renewed, and what comes of a renewal that fails. */
class RenewalTest extends RenewalScenario {

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

    /** Lets the first call wait longer than its token lives. */
    private static final class SlowLimiter implements CallLimiter {

        private final boolean isReserved;
        private int asked;
        private int freed;

        SlowLimiter(boolean isReserved) {
            this.isReserved = isReserved;
        }

        @Override
        public Admission reserve(LimitedCall call, Duration patience) {
            asked++;
            return asked > 1 ? Admission.NOW : new Admission(isReserved, Duration.ofSeconds(400));
        }

        @Override
        public void release(LimitedCall call) {
            freed++;
        }

        @Override
        public void answered(LimitedCall call, CallReport report) {}
    }

    private PortalClient limited(CallLimiter limiter) {
        store.store(ACCOUNT, token(1, time.now().plusSeconds(300)));
        return PortalClient.builder()
                .credentials(application().credentials(store, ACCOUNT))
                .transport(server::call)
                .limiter(limiter)
                .time(time)
                .build();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTokenThatExpiresWhileACallWaitsForItsPlaceIsRenewedFirst(boolean isReserved) {
        SlowLimiter slow = new SlowLimiter(isReserved);
        limited(slow).call("a.b", Map.of());
        assertThat(server.calls).containsExactly("access2");
        assertThat(slow.asked).as("its place is kept").isEqualTo(isReserved ? 1 : 2);
        assertThat(slow.freed).isZero();
    }

    @Test
    void aPlaceWhoseCallGetsNoTokenIsGivenBack() {
        SlowLimiter slow = new SlowLimiter(true);
        PortalClient client = limited(slow);
        server.expire();
        assertThatThrownBy(() -> client.call("a.b", Map.of())).isInstanceOf(RefreshRefusedException.class);
        assertThat(slow.freed).isEqualTo(1);
        assertThat(server.calls).isEmpty();
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
    void theAuthorizationServerSaysWhenItIsAskedAgain() {
        store.store(ACCOUNT, token(1, time.now().minusSeconds(1)));
        ScriptedTransport busy = new ScriptedTransport()
                .answer(429, Map.of("Retry-After", List.of("7")), "<html>")
                .answer(429, Map.of("Retry-After", List.of("60")), "<html>")
                .then(server::refresh);
        PortalClient client = client(server::call, busy);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> client.call("a.b", Map.of()))
                    .isInstanceOfSatisfying(
                            RefreshRefusedException.class,
                            refusal -> assertThat(refusal.retryAfter()).isEqualTo(Duration.ofMinutes(1)));
        }
        assertThat(time.waits).containsExactly(Duration.ofSeconds(7));
        assertThat(busy.sent).hasSize(2);
        time.advance(Duration.ofMinutes(1));
        assertThat(client.call("a.b", Map.of()).status()).isEqualTo(200);
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
                                assertThat(refusal.reason()).isEqualTo(RefreshRefusedException.Reason.AUTHORIZE_AGAIN));
    }

    @Test
    void anAccountWithoutAPairHasNoCredentials() {
        OAuthApplication application = application();
        assertThatThrownBy(() -> application.credentials(store, "nobody")).isInstanceOf(IllegalArgumentException.class);
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
                        "oauth/token: attempt 2 in 500 ms after RefreshRefusedException HTTP 503 RETRY_LATER"))
                .anyMatch(line -> line.contains("was not renewed: RefreshRefusedException HTTP 400 AUTHORIZE_AGAIN"))
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
