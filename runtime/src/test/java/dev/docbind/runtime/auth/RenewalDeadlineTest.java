package dev.docbind.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.client.ScriptedTransport;
import dev.docbind.runtime.error.DeadlineException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.transport.Transport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An authorization server that hangs holds nobody beyond his deadline, and nobody who leaves takes the new pair with him. */
@Timeout(60)
class RenewalDeadlineTest extends RenewalScenario {

    private static final CallOptions SHORT =
            CallOptions.builder().deadline(Duration.ofMillis(200)).build();

    private final CountDownLatch answers = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final ScriptedTransport hanging = new ScriptedTransport().then(request -> {
        asked.countDown();
        answers.await();
        return server.refresh(request);
    });

    @AfterEach
    void letGo() {
        answers.countDown();
    }

    private PortalClient expired() {
        store.store(ACCOUNT, token(1, time.now().minusSeconds(1)));
        return client(server::call, hanging);
    }

    private void answerAndAwait(String accessToken) throws InterruptedException {
        answers.countDown();
        while (!store.load(ACCOUNT).accessToken().equals(accessToken)) {
            Thread.sleep(1);
        }
    }

    @Test
    void aCallerWaitsForARenewalNoLongerThanItsDeadline() throws Exception {
        PortalClient client = expired();
        long begin = System.nanoTime();
        assertThatThrownBy(() -> client.with(SHORT).call("a.b", Map.of()))
                .isInstanceOfSatisfying(
                        DeadlineException.class,
                        late -> assertThat(late.waiting()).isBetween(Duration.ofMillis(1), Duration.ofMillis(200)))
                .hasMessageContaining("its token was not renewed");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
        assertThat(server.calls).isEmpty();
        // The pair that the server gives afterwards is not lost.
        answerAndAwait("access2");
        assertThat(client.call("a.b", Map.of()).status()).isEqualTo(200);
        assertThat(hanging.sent).hasSize(1);
    }

    @Test
    void aCallWithoutAThreadDoesNotEither() throws Exception {
        PortalClient client = expired();
        CompletableFuture<RawAnswer> call = client.async().with(SHORT).call("a.b", Map.of());
        assertThatThrownBy(call::join).hasCauseInstanceOf(DeadlineException.class);
        answerAndAwait("access2");
        assertThat(client.async().call("a.b", Map.of()).join().status()).isEqualTo(200);
        assertThat(hanging.sent).hasSize(1);
    }

    @Test
    void aCallThatWasRefusedDoesNotEither() {
        store.store(ACCOUNT, token(1, null));
        server.expire();
        PortalClient client = client(server::call, hanging).with(SHORT);
        assertThatThrownBy(() -> client.call("a.b", Map.of())).isInstanceOf(DeadlineException.class);
        assertThat(server.calls).hasSize(1);
    }

    @Test
    void othersInLineKeepTheirsThoughTheFirstHasNone() throws Exception {
        PortalClient client = expired();
        PortalClient other = client(server::call, hanging);
        CompletableFuture<RawAnswer> first = client.async().call("a.b", Map.of());
        asked.await();
        assertThatThrownBy(() -> client.with(SHORT).call("a.b", Map.of())).isInstanceOf(DeadlineException.class);
        assertThatThrownBy(() -> other.with(SHORT).call("a.b", Map.of())).isInstanceOf(DeadlineException.class);
        answers.countDown();
        assertThat(first.join().status()).isEqualTo(200);
        assertThat(hanging.sent).hasSize(1);
    }

    @Test
    void anInterruptOfTheCallerDoesNotLoseThePair() throws Exception {
        PortalClient client = expired();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread caller = new Thread(
                () -> {
                    try {
                        client.call("a.b", Map.of());
                    } catch (RuntimeException e) {
                        failure.set(e);
                    }
                },
                "caller");
        caller.start();
        asked.await();
        caller.interrupt();
        caller.join();
        assertThat(failure.get())
                .isInstanceOfSatisfying(
                        TransportException.class,
                        lost -> assertThat(lost.mayHaveRun()).isFalse());
        answerAndAwait("access2");
        assertThat(hanging.sent).hasSize(1);
    }

    @Test
    void aGoodTokenServesWhileItsRenewalHangs() throws Exception {
        store.store(ACCOUNT, token(1, time.now().plusSeconds(50)));
        PortalClient client = client(server::call, hanging);
        PortalClient patient = client.with(
                CallOptions.builder().deadline(Duration.ofMillis(400)).build());
        assertThat(patient.call("a.b", Map.of()).status()).isEqualTo(200);
        // Only the call that began it waits at all.
        List<Long> waits = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 5; i++) {
            long begin = System.nanoTime();
            client.call("a.b", Map.of());
            waits.add(System.nanoTime() - begin);
        }
        assertThat(waits).anyMatch(wait -> wait < Duration.ofMillis(200).toNanos());
        assertThat(server.calls).hasSize(6).containsOnly("access1");
        answerAndAwait("access2");
        assertThat(hanging.sent).hasSize(1);
    }

    @Test
    void aClientThatIsClosedWaitsForTheRenewalThatItsCallersLeft() throws Exception {
        PortalClient client = expired();
        assertThatThrownBy(() -> client.with(SHORT).call("a.b", Map.of())).isInstanceOf(DeadlineException.class);
        Thread closing = new Thread(client::close, "closing");
        closing.start();
        while (closing.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(1);
        }
        answers.countDown();
        closing.join();
        assertThat(store.load(ACCOUNT).accessToken()).isEqualTo("access2");
    }

    @Test
    void aFailureHasTheStackTraceOfItsCaller() {
        store.store(ACCOUNT, token(9, null));
        Transport portal = server::call;
        PortalClient client = client(portal);
        assertThatThrownBy(() -> client.call("a.b", Map.of()))
                .satisfies(failure -> assertThat(failure.getStackTrace())
                        .anyMatch(line -> line.getClassName().equals(RenewalDeadlineTest.class.getName())));
    }
}
