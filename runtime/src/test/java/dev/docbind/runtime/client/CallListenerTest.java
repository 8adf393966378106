package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.auth.OAuthApplication;
import dev.docbind.runtime.auth.OAuthToken;
import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.limit.PortalLimiter;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A listener is told what a call does, the blocking one as the other. */
class CallListenerTest {

    private final VirtualTime time = new VirtualTime();
    private final List<String> told = new CopyOnWriteArrayList<>();

    private final CallListener listener = new CallListener() {
        @Override
        public void begins(String method, String portal) {
            told.add("begins " + method + " " + portal);
        }

        @Override
        public void waits(String method, String portal, Duration waited) {
            told.add("waits " + method + " " + portal + " " + waited);
        }

        @Override
        public void renewed(String method, String portal, Duration waited, boolean isRenewed) {
            told.add("renewed " + method + " " + portal + " " + isRenewed);
        }

        @Override
        public void repeats(String method, String portal, int attempt, Duration pause) {
            told.add("repeats " + method + " " + portal + " " + attempt + " " + pause);
        }

        @Override
        public void ends(String method, String portal, Duration took, int attempts, String outcome) {
            told.add("ends " + method + " " + portal + " " + took + " " + attempts + " " + outcome);
        }
    };

    private PortalClient client(Credentials credentials, ScriptedTransport transport, CallLimiter limiter) {
        return PortalClient.builder()
                .credentials(credentials)
                .transport(transport)
                .limiter(limiter)
                .time(time)
                .chance(() -> 0)
                .listener(listener)
                .build();
    }

    private PortalClient client(Transport transport) {
        return PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .transport(transport)
                .limiter(CallLimiter.none())
                .listener(listener)
                .build();
    }

    private PortalClient client(ScriptedTransport transport, CallLimiter limiter) {
        return client(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"), transport, limiter);
    }

    private static void call(PortalClient client, boolean isBlocking) {
        if (isBlocking) {
            client.call("a.b", Map.of("p", "v"));
        } else {
            client.async().call("a.b", Map.of("p", "v")).join();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itIsToldOfWaitsRepeatsAndTheEnd(boolean isBlocking) {
        ScriptedTransport transport = new ScriptedTransport()
                .answer(200, "{'result':1}")
                .answer(503, "{'error':'QUERY_LIMIT_EXCEEDED'}")
                .answer(200, "{'result':1}");
        PortalClient client =
                client(transport, PortalLimiter.builder().burst(1).time(time).build());
        call(client, isBlocking);
        call(client, isBlocking);
        assertThat(told)
                .startsWith(
                        "begins a.b example.bitrix24.com",
                        "ends a.b example.bitrix24.com PT0S 1 answered",
                        "begins a.b example.bitrix24.com",
                        "waits a.b example.bitrix24.com PT0.5S",
                        "repeats a.b example.bitrix24.com 2 PT0.5S");
        assertThat(told.get(told.size() - 1)).matches("ends a.b example.bitrix24.com PT[\\d.]+S 2 answered");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itIsToldOfRenewalsAndOfAFailureByItsKind(boolean isBlocking) {
        TokenStore store = TokenStore.inMemory();
        store.store(
                "m",
                new OAuthToken(
                        "t0ken",
                        "r3fresh",
                        null,
                        "https://example.bitrix24.com/rest/",
                        null,
                        "m",
                        null,
                        null,
                        null,
                        null));
        OAuthApplication application = OAuthApplication.builder("app.1", "secret")
                .transport(new ScriptedTransport().answer(200, "{'access_token':'n3w','refresh_token':'r2'}"))
                .time(time)
                .build();
        PortalClient client = client(
                application.credentials(store, "m"),
                new ScriptedTransport()
                        .answer(401, "{'error':'expired_token'}")
                        .answer(403, "{'error':'ACCESS_DENIED','error_description':'of n3w'}"),
                CallLimiter.none());
        assertThat(catchThrowable(() -> call(client, isBlocking))).isNotNull();
        assertThat(told)
                .containsExactly(
                        "begins a.b example.bitrix24.com",
                        "renewed a.b example.bitrix24.com true",
                        "ends a.b example.bitrix24.com PT0S 2 PermissionException");
    }

    @Test
    void whatFollowsOnACallIsNoPartOfIt() {
        CompletableFuture<TransportResponse> pending = new CompletableFuture<>();
        Transport waiting = new Transport() {
            @Override
            public TransportResponse execute(TransportRequest request) {
                throw new AssertionError("nobody should wait here");
            }

            @Override
            public CompletableFuture<TransportResponse> executeAsync(TransportRequest request) {
                return pending;
            }
        };
        CompletableFuture<String> last =
                client(waiting).async().call("a.b", Map.of()).thenApply(answer -> told.get(told.size() - 1));
        pending.complete(new TransportResponse(200, Map.of(), "{\"result\":1}"));
        assertThat(last.join()).endsWith("1 answered");
    }

    @Test
    void itIsToldOfACallThatIsGivenUp() {
        CompletableFuture<?> call = client(
                        new ScriptedTransport().answer(503, "{'error':'QUERY_LIMIT_EXCEEDED'}"), CallLimiter.none())
                .async()
                .with(CallOptions.builder().retry(RetryPolicy.never()).build())
                .call("a.b", Map.of());
        assertThat(call).isCompletedExceptionally();
        assertThat(told).hasSize(2).last().asString().endsWith(" 1 LimitException");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListenerThatFailsDoesNotEndTheCall(boolean isBlocking) {
        endsDespite(
                () -> {
                    throw new IllegalStateException("no");
                },
                isBlocking);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anErrorOfAListenerDoesNotEndTheCall(boolean isBlocking) {
        endsDespite(
                () -> {
                    throw new NoClassDefFoundError("no");
                },
                isBlocking);
    }

    private void endsDespite(Runnable failure, boolean isBlocking) {
        CallListener failing = new CallListener() {
            @Override
            public void begins(String method, String portal) {
                failure.run();
            }

            @Override
            public void ends(String method, String portal, Duration took, int attempts, String outcome) {
                failure.run();
            }
        };
        ScriptedTransport transport = new ScriptedTransport().answer(200, "{'result':1}");
        PortalClient client = PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .transport(transport)
                .limiter(CallLimiter.none())
                .time(time)
                .listener(failing)
                .build();
        call(client, isBlocking);
        client.close();
        assertThat(transport.sent).hasSize(1);
    }
}
