package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.LimitException;
import dev.docbind.runtime.error.ServerException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.error.ValidationException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.NotSentException;
import dev.docbind.runtime.transport.TransportRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryTest {

    private static final String OK = "{'result':true}";

    private static final MethodRef<Object, JsonValue> LIST =
            MethodRef.of("crm.deal.list", RestVersion.V2, JsonValue.class).reading();

    private final VirtualTime time = new VirtualTime();
    private final ScriptedTransport transport = new ScriptedTransport();
    private final PortalClient client = PortalClient.builder()
            .credentials(Credentials.webhook("https://portal.example/rest/1/s3cret/"))
            .transport(transport)
            .limiter(CallLimiter.none())
            .time(time)
            .chance(() -> 0)
            .build();

    private static PortalClient repeating(PortalClient client) {
        return client.with(CallOptions.builder().repeatable(true).build());
    }

    @ParameterizedTest(name = "HTTP {0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // status | body | attempts of a write | attempts of a read
                "503 | {'error':'QUERY_LIMIT_EXCEEDED'} | 5 | 5",
                "429 | {'error':'OPERATION_TIME_LIMIT'} | 5 | 5",
                "429 | <html> | 5 | 5",
                "500 | {'error':'INTERNAL_SERVER_ERROR'} | 1 | 5",
                "502 | <html> | 1 | 5",
                "500 | '' | 1 | 5",
                "408 | {'error':'TIMEOUT'} | 1 | 5",
                "503 | {'error':'OVERLOAD_LIMIT'} | 1 | 1",
                "500 | {'error':'PORTAL_DELETED'} | 1 | 1",
                "400 | {'error':'ERROR_CORE'} | 1 | 1",
                "401 | {'error':'NO_AUTH_FOUND'} | 1 | 1",
                "403 | {'error':'ACCESS_DENIED'} | 1 | 1",
                "404 | {'error':'ERROR_METHOD_NOT_FOUND'} | 1 | 1",
                "422 | {'error':'X'} | 1 | 1",
                "200 | {'error':'X'} | 1 | 1",
                "200 | <html> | 1 | 1",
                "200 | {'result':[1, | 1 | 1",
            })
    void aFailedCallIsRepeatedOnlyWhereItCannotRunTwice(int status, String body, int writes, int reads) {
        transport.answer(status, body);
        assertThatThrownBy(() -> client.call("crm.deal.add", Map.of())).isInstanceOf(Bitrix24Exception.class);
        assertThat(transport.sent).hasSize(writes);
        assertThatThrownBy(() -> client.exchange(LIST, Map.of())).isInstanceOf(Bitrix24Exception.class);
        assertThat(transport.sent).hasSize(writes + reads);
    }

    @Test
    void aCallThatWasNeverSentIsRepeatedWhateverItDoes() {
        transport.fail(new NotSentException("connection refused", null)).answer(200, OK);
        assertThat(client.call("crm.deal.add", Map.of()).status()).isEqualTo(200);
        assertThat(transport.sent).hasSize(2);
    }

    @Test
    void aWriteOfUnknownFateIsLeftToItsCaller() {
        transport.fail(new IOException("connection reset")).answer(200, OK);
        TransportException failure =
                catchThrowableOfType(TransportException.class, () -> client.call("crm.deal.add", Map.of()));
        assertThat(failure.mayHaveRun()).isTrue();
        assertThat(transport.sent).hasSize(1);
    }

    @Test
    void theCallersWordAllowsARepeat() {
        transport.fail(new IOException("connection reset")).answer(200, OK);
        assertThat(repeating(client).call("crm.deal.add", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void theCallersWordForbidsARepeat() {
        transport.fail(new IOException("connection reset")).answer(200, OK);
        PortalClient once = client.with(CallOptions.builder().repeatable(false).build());
        assertThatThrownBy(() -> once.exchange(LIST, Map.of())).isInstanceOf(TransportException.class);
    }

    @Test
    void aMethodThatIsKnownByItsNameAloneIsNotRepeated() {
        transport.fail(new IOException("connection reset")).answer(200, OK);
        assertThatThrownBy(() -> client.call("crm.deal.list", Map.of())).isInstanceOf(TransportException.class);
        assertThat(transport.sent).hasSize(1);
    }

    @Test
    void whatAMethodReadsAsDoesNotMatterForWhetherItIsRepeated() {
        transport.fail(new IOException("connection reset")).answer(200, OK);
        assertThat(client.exchange(LIST.withoutResult(), Map.of()).raw().status())
                .isEqualTo(200);
        assertThat(LIST.withFile().reads()).isTrue();
        assertThat(LIST.withFile().reading().hasFile()).isTrue();
    }

    @Test
    void aBatchIsNeverRepeatedAsAWhole() {
        transport.answer(502, "<html>").answer(200, OK);
        assertThatThrownBy(() -> client.call("batch", Map.of("cmd", Map.of("a", "crm.deal.list"))))
                .isInstanceOf(Bitrix24Exception.class);
        assertThat(transport.sent).hasSize(1);
    }

    @Test
    void thePauseDoublesUpToItsCapAndChanceShortensIt() {
        transport.answer(503, "{'error':'QUERY_LIMIT_EXCEEDED'}");
        RetryPolicy policy = RetryPolicy.builder()
                .attempts(6)
                .firstPause(Duration.ofMillis(100))
                .longestPause(Duration.ofMillis(500))
                .build();
        assertThatThrownBy(() ->
                        client.with(CallOptions.builder().retry(policy).build()).call("crm.deal.add", Map.of()))
                .isInstanceOf(LimitException.class);
        assertThat(time.waits).extracting(Duration::toMillis).containsExactly(100L, 200L, 400L, 500L, 500L);

        time.waits.clear();
        PortalClient lucky = PortalClient.builder()
                .credentials(Credentials.webhook("https://portal.example/rest/1/s3cret/"))
                .transport(transport)
                .limiter(CallLimiter.none())
                .time(time)
                .chance(() -> 1)
                .options(CallOptions.builder().retry(policy).build())
                .build();
        assertThatThrownBy(() -> lucky.call("crm.deal.add", Map.of())).isInstanceOf(LimitException.class);
        assertThat(time.waits).extracting(Duration::toMillis).containsExactly(50L, 100L, 200L, 250L, 250L);
    }

    @Test
    void thePortalsWordOnWhenToComeAgainCounts() {
        long reset = VirtualTime.BEGIN.plusSeconds(90).getEpochSecond();
        transport
                .answer(429, "{'error':'OPERATION_TIME_LIMIT','time':{'operating_reset_at':" + reset + "}}")
                .answer(429, Map.of("Retry-After", List.of("7")), "{'error':'OPERATION_TIME_LIMIT'}")
                .answer(200, OK);
        client.call("crm.deal.add", Map.of());
        assertThat(time.waits).containsExactly(Duration.ofSeconds(90), Duration.ofSeconds(7));
    }

    @Test
    void aCallWithADeadlineDoesNotWaitPastIt() {
        transport.answer(429, Map.of("Retry-After", List.of("60")), "{'error':'OPERATION_TIME_LIMIT'}");
        PortalClient hurried = client.with(
                CallOptions.builder().deadline(Duration.ofSeconds(10)).build());
        assertThatThrownBy(() -> hurried.call("crm.deal.add", Map.of())).isInstanceOf(LimitException.class);
        assertThat(time.waits).isEmpty();
    }

    @Test
    void whatIsLeftOfTheDeadlineBoundsEachTry() {
        transport.answer(503, "{'error':'QUERY_LIMIT_EXCEEDED'}").answer(200, OK);
        client.with(CallOptions.builder()
                        .deadline(Duration.ofSeconds(10))
                        .timeout(Duration.ofSeconds(9))
                        .build())
                .call("crm.deal.add", Map.of());
        client.call("crm.deal.add", Map.of());
        assertThat(transport.sent)
                .extracting(TransportRequest::timeout)
                .containsExactly(Duration.ofSeconds(9), Duration.ofSeconds(9), null);
        client.with(CallOptions.builder().deadline(Duration.ofSeconds(3)).build())
                .call("crm.deal.add", Map.of());
        assertThat(transport.sent.get(3).timeout()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void repeatsEndWhenTooManyCallsFail() {
        transport.answer(500, "{'error':'INTERNAL_SERVER_ERROR'}");
        for (int call = 0; call < 100; call++) {
            assertThatThrownBy(() -> client.exchange(LIST, Map.of())).isInstanceOf(ServerException.class);
        }
        assertThat(transport.sent).hasSizeBetween(100, 100 + 500 / 5);
    }

    @Test
    void oneTryIsOne() {
        transport.answer(503, "{'error':'QUERY_LIMIT_EXCEEDED'}");
        PortalClient once =
                client.with(CallOptions.builder().retry(RetryPolicy.never()).build());
        assertThatThrownBy(() -> once.exchange(LIST, Map.of())).isInstanceOf(LimitException.class);
        assertThat(transport.sent).hasSize(1);
    }

    @Test
    void allTriesOfACallHaveOneCorrelationIdInAHeaderAndNoneInTheAddress() {
        transport.answer(503, "{'error':'QUERY_LIMIT_EXCEEDED'}").answer(200, OK);
        RawAnswer answer = client.call("task.item.add", Map.of());
        assertThat(transport.sent)
                .extracting(request -> request.headers().get("X-Request-Id"))
                .containsExactly(answer.correlationId(), answer.correlationId());
        assertThat(transport.sent).allMatch(request -> request.address().getQuery() == null);
    }

    @Test
    void aRefusalOfRest3NamesItsFields() {
        transport.answer(
                400,
                "{'error':{'code':'BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION','message':'m',"
                        + "'validation':[{'field':'id','message':'is missing'}]}}");
        ApiException refusal =
                catchThrowableOfType(ApiException.class, () -> client.call("tasks.task.get", RestVersion.V3, Map.of()));
        assertThat(refusal).isInstanceOf(ValidationException.class);
        assertThat(refusal.validation()).singleElement().extracting("field").isEqualTo("id");
        assertThat(transport.sent).hasSize(1);
    }

    @Test
    void aCallThatMayHaveRunOnceIsNotSaidNotToHaveRunBecauseItsLastTryDidNot() {
        transport.fail(new IOException("connection reset")).fail(new NotSentException("connection refused", null));
        TransportException failure = catchThrowableOfType(
                TransportException.class, () -> client.call("tasks.task.add", RestVersion.V3, Map.of()));
        assertThat(transport.sent).hasSize(5);
        assertThat(failure.mayHaveRun()).isTrue();
        assertThat(failure).hasMessageContaining("an earlier attempt may have run");
        assertThat(failure.getSuppressed()).hasSize(4);
        assertThat(failure.getSuppressed()[0]).hasMessageContaining("connection reset");
    }

    @Test
    void aCallWhoseTriesAllWereNotSentDidNotRun() {
        transport.fail(new NotSentException("connection refused", null));
        TransportException failure =
                catchThrowableOfType(TransportException.class, () -> client.call("crm.deal.add", Map.of()));
        assertThat(failure.mayHaveRun()).isFalse();
        assertThat(failure.getSuppressed()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 30",
        "1e300, 30",
        "-5, 30",
        "'\"never\"', 30",
        "1782907500, 1000000000000000000",
        "1782907500, 1e400",
        "1782907500, -7",
        "1782907500, tomorrow",
    })
    void aPortalsNonsenseOnWhenToComeAgainBreaksNothing(String reset, String header) {
        transport
                .answer(
                        429,
                        Map.of("Retry-After", List.of(header)),
                        "{'error':'OPERATION_TIME_LIMIT','time':{'operating_reset_at':" + reset + "}}")
                .answer(200, OK);
        assertThat(client.call("crm.deal.add", Map.of()).status()).isEqualTo(200);
        assertThat(time.waits)
                .singleElement()
                .satisfies(wait -> assertThat(wait).isLessThan(Duration.ofMinutes(10)));
    }

    @Test
    void aCallersOwnRequestIdIsTheOneThatTheAnswerNames() {
        transport.answer(200, OK);
        RawAnswer answer = client.with(
                        CallOptions.builder().header("x-request-id", "trace-7").build())
                .call("a.b", Map.of());
        assertThat(answer.correlationId()).isEqualTo("trace-7");
        assertThat(transport.sent.get(0).headers()).containsValue("trace-7").hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"Bad Name, x", "'', x", "Host, x", "content-length, 1", "A, 'b\r\nEvil: x'", "A, жук"})
    void aHeaderThatCannotBeSentIsRefusedWhereItIsSet(String name, String value) {
        CallOptions.Builder options = CallOptions.builder();
        assertThatThrownBy(() -> options.header(name, value.replace("\\r\\n", "\r\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Evil");
    }

    @Test
    void aPolicyThatMeansNothingIsRefusedWhereItIsSet() {
        RetryPolicy.Builder policy = RetryPolicy.builder();
        assertThatThrownBy(() -> policy.attempts(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> policy.firstPause(Duration.ofMillis(-1))).isInstanceOf(IllegalArgumentException.class);
        policy.longestPause(Duration.ofSeconds(Long.MAX_VALUE)).firstPause(Duration.ofSeconds(Long.MAX_VALUE));
        transport.answer(503, "{'error':'QUERY_LIMIT_EXCEEDED'}").answer(200, OK);
        CallOptions patient = CallOptions.builder().retry(policy.build()).build();
        assertThatThrownBy(() -> client.with(patient.toBuilder()
                                .deadline(Duration.ofSeconds(5))
                                .build())
                        .call("a.b", Map.of()))
                .isInstanceOf(LimitException.class);
    }
}
