package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.DeadlineException;
import dev.docbind.runtime.error.PermissionException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.limit.LimitedCall;
import dev.docbind.runtime.limit.PortalLimiter;
import dev.docbind.runtime.transport.CallInterceptor;
import dev.docbind.runtime.transport.NotSentException;
import dev.docbind.runtime.transport.TimeSource;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import dev.docbind.runtime.twin.WorkflowTerminateRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AsyncTest {

    private static final TransportResponse OK = new TransportResponse(200, Map.of(), "{\"result\":true}");

    private final VirtualTime time = new VirtualTime();

    /** Never answers by itself. */
    private static final class Pending implements Transport {

        final List<CompletableFuture<TransportResponse>> calls = new ArrayList<>();

        @Override
        public TransportResponse execute(TransportRequest request) {
            throw new AssertionError("nobody should wait here");
        }

        @Override
        public CompletableFuture<TransportResponse> executeAsync(TransportRequest request) {
            CompletableFuture<TransportResponse> call = new CompletableFuture<>();
            calls.add(call);
            return call;
        }
    }

    private PortalClient client(Transport transport, CallLimiter limiter) {
        return PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .transport(transport)
                .limiter(limiter)
                .time(time)
                .chance(() -> 0)
                .build();
    }

    @Test
    void aCallWaitsOnNoThreadAndBringsItsTypedAnswer() {
        Pending transport = new Pending();
        AsyncPortalClient client = client(transport, CallLimiter.none()).async();
        var answer = client.execute(
                WorkflowTerminateRequest.METHOD,
                WorkflowTerminateRequest.builder().id("1").build());
        assertThat(answer).isNotDone();
        transport.calls.get(0).complete(OK);
        assertThat(answer.join().result()).isTrue();
    }

    @Test
    void aFailureIsTheOneOfTheBlockingCall() {
        ScriptedTransport transport = new ScriptedTransport().answer(403, "{'error':'ACCESS_DENIED'}");
        CompletableFuture<RawAnswer> answer =
                client(transport, CallLimiter.none()).async().call("a.b", Map.of());
        assertThatThrownBy(answer::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(PermissionException.class);
    }

    @Test
    void aCallIsRepeatedAndKeptWithinTheLimitsAsABlockingOneIs() {
        ScriptedTransport transport = new ScriptedTransport()
                .answer(503, "{'error':'QUERY_LIMIT_EXCEEDED'}")
                .fail(new NotSentException("refused", null))
                .answer(200, "{'result':1}");
        AsyncPortalClient client = client(transport, CallLimiter.none()).async();
        assertThat(client.call("crm.deal.add", Map.of()).join().status()).isEqualTo(200);
        assertThat(time.waits).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void aDeadlineThatTheLimitsCannotKeepFailsAtOnce() {
        ScriptedTransport transport = new ScriptedTransport().answer(200, "{'result':1}");
        AsyncPortalClient client = client(
                        transport, PortalLimiter.builder().burst(1).time(time).build())
                .async()
                .with(CallOptions.builder().deadline(Duration.ofMillis(100)).build());
        client.call("a.b", Map.of()).join();
        assertThatThrownBy(() -> client.call("a.b", Map.of()).join()).hasCauseInstanceOf(DeadlineException.class);
        assertThat(transport.sent).hasSize(1);
    }

    @Test
    void cancellingCancelsTheRequest() {
        Pending transport = new Pending();
        PortalClient client = client(transport, CallLimiter.none());
        CompletableFuture<RawAnswer> answer = client.async().call("a.b", Map.of());
        assertThat(answer.cancel(true)).isTrue();
        assertThat(transport.calls.get(0)).isCancelled();
        assertThatThrownBy(answer::join).isInstanceOf(CancellationException.class);
        client.close();
    }

    @Test
    void aTimeoutThatTheCallerPutsOnItCancelsTheRequest() {
        Pending transport = new Pending();
        CompletableFuture<RawAnswer> answer =
                client(transport, CallLimiter.none()).async().call("a.b", Map.of());
        answer.orTimeout(1, TimeUnit.MILLISECONDS);
        assertThatThrownBy(answer::join).hasCauseInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> transport.calls.get(0).get(30, TimeUnit.SECONDS))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void cancellingATransportThatWaitsInterruptsItsThread() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        List<String> names = new ArrayList<>();
        Transport blocking = request -> {
            names.add(Thread.currentThread().getName() + " "
                    + Thread.currentThread().isDaemon());
            waiting.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
            return OK;
        };
        CompletableFuture<RawAnswer> answer =
                client(blocking, CallLimiter.none()).async().call("a.b", Map.of());
        assertThat(waiting.await(30, TimeUnit.SECONDS)).isTrue();
        answer.cancel(true);
        assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(names).singleElement().asString().matches("docbind-async-\\d+ true");
    }

    @Test
    void aClosedClientLetsNobodyInAndWaitsForThoseInside() throws Exception {
        Pending transport = new Pending();
        PortalClient client = client(transport, CallLimiter.none());
        CompletableFuture<RawAnswer> answer = client.async().call("a.b", Map.of());
        Thread closing = new Thread(client::close, "closing");
        closing.start();
        while (closing.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertThatThrownBy(() -> client.call("a.b", Map.of())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> client.async().call("a.b", Map.of())).isInstanceOf(IllegalStateException.class);
        transport.calls.get(0).complete(OK);
        closing.join(30_000);
        assertThat(closing.isAlive()).isFalse();
        assertThat(answer.join().status()).isEqualTo(200);
    }

    @Test
    void interceptorsSeeEveryTryInTheirOrder() {
        List<String> seen = new ArrayList<>();
        ScriptedTransport transport = new ScriptedTransport()
                .answer(503, "{'error':'QUERY_LIMIT_EXCEEDED'}")
                .fail(new NotSentException("refused", null))
                .answer(200, "{'result':1}");
        PortalClient client = PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .transport(transport)
                .limiter(CallLimiter.none())
                .time(time)
                .interceptor(new Naming("1", seen))
                .interceptor(new Naming("2", seen))
                .build();
        client.call("a.b", Map.of());
        assertThat(seen)
                .containsExactly(
                        "1 sends",
                        "2 sends",
                        "2 sees 503",
                        "1 sees 503",
                        "1 sends",
                        "2 sends",
                        "1 fails",
                        "2 fails",
                        "1 sends",
                        "2 sends",
                        "2 sees 200",
                        "1 sees 200");
        assertThat(transport.sent.get(0).headers()).containsEntry("X-By", "2");
    }

    private record Naming(String name, List<String> seen) implements CallInterceptor {

        @Override
        public TransportRequest sending(TransportRequest request) {
            seen.add(name + " sends");
            return request.withHeader("x-by", name).withHeader("X-By", name);
        }

        @Override
        public TransportResponse received(TransportRequest request, TransportResponse response) {
            seen.add(name + " sees " + response.status());
            return response;
        }

        @Override
        public void failed(TransportRequest request, Exception problem) {
            seen.add(name + " fails");
        }
    }

    @Test
    void optionsAreTheClientsThenTheCalls() {
        ScriptedTransport transport = new ScriptedTransport().answer(200, "{'result':1}");
        PortalClient client = client(transport, CallLimiter.none())
                .with(CallOptions.builder().header("A", "1").header("B", "1").build())
                .with(CallOptions.builder()
                        .header("B", "2")
                        .timeout(Duration.ofSeconds(3))
                        .build());
        client.call("a.b", Map.of());
        assertThat(transport.sent.get(0).headers()).containsEntry("A", "1").containsEntry("B", "2");
        assertThat(transport.sent.get(0).timeout()).isEqualTo(Duration.ofSeconds(3));
        CallOptions.Builder options = CallOptions.builder();
        assertThatThrownBy(() -> options.deadline(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTransportThatThrowsHasFailedAndItsTextIsCleaned() {
        Transport throwing = new Transport() {
            @Override
            public TransportResponse execute(TransportRequest request) {
                throw new AssertionError("nobody should wait here");
            }

            @Override
            public CompletableFuture<TransportResponse> executeAsync(TransportRequest request) {
                throw new IllegalArgumentException("no address: " + request.address());
            }
        };
        CompletableFuture<RawAnswer> answer =
                client(throwing, CallLimiter.none()).async().call("crm.deal.add", Map.of());
        assertThatThrownBy(answer::join)
                .hasCauseInstanceOf(TransportException.class)
                .hasMessageContaining("no address")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aCancelledCallGivesItsPlaceInTheQueueBack() {
        AtomicReference<CompletableFuture<Void>> pause = new AtomicReference<>();
        TimeSource standing = new TimeSource() {
            @Override
            public Instant now() {
                return VirtualTime.BEGIN;
            }

            @Override
            public long nanos() {
                return 0;
            }

            @Override
            public void sleep(Duration duration) {
                throw new AssertionError("nobody should wait here");
            }

            @Override
            public CompletableFuture<Void> later(Duration duration) {
                CompletableFuture<Void> due = new CompletableFuture<>();
                pause.set(due);
                return due;
            }
        };
        PortalLimiter limiter = PortalLimiter.builder().burst(1).time(standing).build();
        PortalClient client = PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .transport(new ScriptedTransport().answer(200, "{'result':1}"))
                .limiter(limiter)
                .time(standing)
                .build();
        LimitedCall next = new LimitedCall("example.bitrix24.com", "a.b");
        client.call("a.b", Map.of());
        CompletableFuture<RawAnswer> waiting = client.async().call("a.b", Map.of());
        assertThat(limiter.reserve(next, Duration.ZERO).delay()).isEqualTo(Duration.ofSeconds(1));
        waiting.cancel(true);
        assertThat(pause.get()).isCancelled();
        // The place is given back on another thread.
        while (!limiter.reserve(next, Duration.ZERO).delay().equals(Duration.ofMillis(500))) {
            Thread.onSpinWait();
        }
    }
}
