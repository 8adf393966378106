package dev.docbind.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The permit of a thread that waits for a call. */
@Timeout(60)
class ThreadedExchangeTest {

    private static final TransportRequest REQUEST =
            new TransportRequest("demo", URI.create("https://example.bitrix24.com/rest/demo"), Map.of(), "{}");

    /** The one permit is taken. */
    private final Semaphore waiting = new Semaphore(0);

    private final CountDownLatch gate = new CountDownLatch(1);

    private TransportResponse answer(TransportRequest request) throws InterruptedException {
        gate.await();
        return new TransportResponse(200, Map.of(), "{}");
    }

    @Test
    void thePermitIsFreeBeforeAnybodyHearsOfTheAnswer() throws Exception {
        CompletableFuture<TransportResponse> call = ThreadedExchange.start(this::answer, REQUEST, waiting);
        CompletableFuture<Integer> seen = call.thenApply(answer -> waiting.availablePermits());
        assertThat(waiting.availablePermits()).isZero();
        gate.countDown();
        assertThat(seen.get(30, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void aCallThatFailsOrIsCancelledGivesItBackOnce() throws Exception {
        Transport failing = request -> {
            throw new StackOverflowError("once");
        };
        assertThat(ThreadedExchange.start(failing, REQUEST, waiting)
                        .handle((answer, problem) -> problem)
                        .get())
                .isInstanceOf(StackOverflowError.class);
        assertThat(waiting.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        int calls = 200;
        for (int call = 0; call < calls; call++) {
            ThreadedExchange.start(this::answer, REQUEST, waiting).cancel(true);
        }
        assertThat(waiting.tryAcquire(calls, 30, TimeUnit.SECONDS)).isTrue();
        assertThat(waiting.tryAcquire(50, TimeUnit.MILLISECONDS)).isFalse();
    }
}
