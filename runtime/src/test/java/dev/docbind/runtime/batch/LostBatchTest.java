package dev.docbind.runtime.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.batch.DealBatches.ById;
import dev.docbind.runtime.batch.DealBatches.ByTitle;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.client.ScriptedTransport;
import dev.docbind.runtime.client.VirtualTime;
import dev.docbind.runtime.error.DeadlineException;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.limit.PortalLimiter;
import dev.docbind.runtime.transport.AnswerTooLargeException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request of a batch that fails as a whole: its commands did not run only where that is sure. */
class LostBatchTest {

    private static final MethodRef<Object, Response<Long>> THIRD =
            MethodRef.of("demo.row.add", RestVersion.V3, Object.class, Response.typeOf(Long.class));

    private final VirtualTime time = new VirtualTime();

    private PortalClient client(ScriptedTransport transport, CallLimiter limiter) {
        return PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .transport(transport)
                .limiter(limiter)
                .time(time)
                .build();
    }

    private void isUnknown(PortalClient client) {
        Batch batch = Batch.of(client);
        Handle<?> written = batch.add(DealBatches.ADD, new ByTitle("a"));
        Handle<?> read = batch.add(DealBatches.GET, new ById(1L));
        BatchResult result = batch.run();
        assertThat(result.of(written)).isInstanceOf(Outcome.Unknown.class);
        assertThat(result.of(written).isRetryable()).isFalse();
        assertThat(result.of(read)).isInstanceOf(Outcome.Unknown.class);
        assertThat(result.of(read).isRetryable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "", "{'result':", "{'result':{}}]}'"})
    void anAnswerThatNobodyCanReadSaysNothing(String body) {
        isUnknown(client(new ScriptedTransport().answer(200, body), CallLimiter.none()));
    }

    @Test
    void anAnswerThatIsTooLargeSaysNothing() {
        isUnknown(client(new ScriptedTransport().fail(new AnswerTooLargeException(200, 1)), CallLimiter.none()));
    }

    @Test
    void aRefusalAfterAnAttemptThatWasLostSaysNothingOfThat() {
        ScriptedTransport transport =
                new ScriptedTransport().fail(new IOException("reset")).answer(503, "{'error':'QUERY_LIMIT_EXCEEDED'}");
        isUnknown(client(transport, CallLimiter.none())
                .with(CallOptions.builder().repeatable(true).build()));
    }

    @Test
    void whatTheLimitsKeepFromBeingSentDidNotRunInRest3Either() {
        PortalClient client = client(
                new ScriptedTransport().answer(200, "{'result':[1]}"),
                PortalLimiter.builder().burst(1).callsPerSecond(0.1).time(time).build());
        Batch.of(client).run();
        client.call("a.b", Map.of());
        Batch batch = Batch.of(client.with(
                CallOptions.builder().deadline(Duration.ofSeconds(1)).build()));
        Handle<?> added = batch.add(THIRD, Map.of());
        assertThat(batch.run().of(added))
                .isInstanceOfSatisfying(
                        Outcome.NotExecuted.class,
                        not -> assertThat(not.cause()).isInstanceOf(DeadlineException.class));
    }
}
