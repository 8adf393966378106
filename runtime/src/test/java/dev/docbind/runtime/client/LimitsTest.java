package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.DeadlineException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.limit.Admission;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.limit.CallReport;
import dev.docbind.runtime.limit.LimitedCall;
import dev.docbind.runtime.limit.PortalLimiter;
import dev.docbind.runtime.transport.TransportResponse;
import dev.docbind.runtime.twin.WorkflowTerminateRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private final VirtualTime time = new VirtualTime();
    private final ScriptedTransport transport = new ScriptedTransport();
    private final PortalClient client = PortalClient.builder()
            .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
            .transport(transport)
            .limiter(PortalLimiter.builder().burst(10).time(time).build())
            .time(time)
            .chance(() -> 0)
            .build();

    @Test
    void callsThatExceedTheBurstWaitTheirTurn() {
        transport.answer(200, "{'result':1}");
        for (int i = 0; i < 12; i++) {
            client.call("a.b", Map.of());
        }
        assertThat(time.waits).containsExactly(Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofMillis(500));
    }

    @Test
    void aCallerWithADeadlineFailsEarlyAndSendsNothing() {
        transport.answer(200, "{'result':1}");
        for (int i = 0; i < 9; i++) {
            client.call("a.b", Map.of());
        }
        PortalClient hurried = client.with(
                CallOptions.builder().deadline(Duration.ofMillis(300)).build());
        assertThatThrownBy(() -> hurried.call("a.b", Map.of()))
                .isInstanceOfSatisfying(
                        DeadlineException.class,
                        late -> assertThat(late.waiting()).isEqualTo(Duration.ofMillis(500)));
        assertThat(transport.sent).hasSize(9);
        assertThat(time.waits).isEmpty();
    }

    @Test
    void theOperatingTimeOfATypedAnswerIsHeeded() {
        long reset = VirtualTime.BEGIN.plusSeconds(120).getEpochSecond();
        transport
                .answer(200, "{'result':true,'time':{'operating':475.5,'operating_reset_at':" + reset + "}}")
                .answer(200, "{'result':true,'time':{'operating':1,'operating_reset_at':" + reset + "}}");
        WorkflowTerminateRequest request =
                WorkflowTerminateRequest.builder().id("1").build();
        client.execute(WorkflowTerminateRequest.METHOD, request);
        client.call("user.get", Map.of());
        assertThat(time.waits).isEmpty();
        client.execute(WorkflowTerminateRequest.METHOD, request);
        assertThat(time.waits).containsExactly(Duration.ofMinutes(2));
    }

    @Test
    void anAnswerWithoutTimeIsFine() {
        transport.answer(200, "{'result':true}");
        assertThat(client.exchange(
                                WorkflowTerminateRequest.METHOD,
                                WorkflowTerminateRequest.builder().id("1").build())
                        .raw()
                        .time())
                .isNull();
    }

    @Test
    void aThreadThatIsInterruptedInTheQueueGivesItsPlaceBack() {
        transport.answer(200, "{'result':1}");
        for (int i = 0; i < 9; i++) {
            client.call("a.b", Map.of());
        }
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> client.call("a.b", Map.of()))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        failure -> assertThat(failure.mayHaveRun()).isFalse());
        assertThat(Thread.interrupted()).isTrue();
        client.call("a.b", Map.of());
        assertThat(time.waits).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void aPortalThatRefusesIsCalledMoreSlowly() {
        transport.answer(503, "{'error':'QUERY_LIMIT_EXCEEDED'}").answer(200, "{'result':1}");
        client.call("a.b", Map.of());
        assertThat(transport.sent).hasSize(2);
        assertThat(time.waits).hasSizeGreaterThanOrEqualTo(1).first().isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void aCallThatWasSentFailsWithWhatCameOfItWhenThereIsNoTimeToSendItAgain() {
        CallLimiter full = new CallLimiter() {
            private boolean isFull;

            @Override
            public Admission reserve(LimitedCall call, Duration patience) {
                Admission now = isFull ? Admission.notBefore(Duration.ofMinutes(1)) : Admission.NOW;
                isFull = true;
                return now;
            }

            @Override
            public void release(LimitedCall call) {}

            @Override
            public void answered(LimitedCall call, CallReport report) {}
        };
        transport.fail(new IOException("connection reset"));
        PortalClient hurried = PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .transport(transport)
                .limiter(full)
                .time(time)
                .options(CallOptions.builder()
                        .repeatable(true)
                        .deadline(Duration.ofSeconds(30))
                        .build())
                .build();
        assertThatThrownBy(() -> hurried.call("crm.deal.add", Map.of()))
                .isInstanceOfSatisfying(TransportException.class, failure -> {
                    assertThat(failure.mayHaveRun()).isTrue();
                    assertThat(failure.getSuppressed()).singleElement().isInstanceOf(DeadlineException.class);
                });
        assertThat(transport.sent).hasSize(1);
    }

    @Test
    void anInterruptBetweenTriesThatDidNotRunSaysSo() {
        transport.then(request -> {
            Thread.currentThread().interrupt();
            return new TransportResponse(503, Map.of(), "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}");
        });
        assertThatThrownBy(() -> client.call("crm.deal.add", Map.of()))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        failure -> assertThat(failure.mayHaveRun()).isFalse());
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'operating':1,'operating_reset_at':9223372036854775807}",
                "{'operating':-1,'operating_reset_at':-1}",
                "{'operating':'a lot','start':'?'}",
                "{'operating':479,'operating_reset_at':253402300799}",
                "'soon'",
                "[1]",
                "7",
            })
    void aStrangeClockLosesNoAnswerAndBlocksNobodyForEver(String clock) {
        transport.answer(200, "{'result':true,'time':" + clock + "}");
        assertThat(client.execute(
                                WorkflowTerminateRequest.METHOD,
                                WorkflowTerminateRequest.builder().id("1").build())
                        .result())
                .isTrue();
        client.call("bizproc.workflow.terminate", Map.of());
        assertThat(time.waits).allSatisfy(wait -> assertThat(wait).isLessThanOrEqualTo(Duration.ofMinutes(10)));
    }

    @Test
    void theUsualPortOfACloudPortalDoesNotChangeItsLimits() {
        ScriptedTransport transport = new ScriptedTransport().answer(200, "{'result':1}");
        PortalLimiter limiter = PortalLimiter.builder().burst(2).time(time).build();
        for (String host : List.of("example.bitrix24.com", "example.bitrix24.com:443", "EXAMPLE.bitrix24.com:443")) {
            PortalClient.builder()
                    .credentials(Credentials.webhook("https://" + host + "/rest/1/s3cret/"))
                    .transport(transport)
                    .limiter(limiter)
                    .time(time)
                    .build()
                    .call("a.b", Map.of());
        }
        assertThat(time.waits).hasSize(2);
    }
}
