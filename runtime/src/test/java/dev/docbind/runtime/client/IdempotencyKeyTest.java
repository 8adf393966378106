package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.error.ValidationException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.limit.CallLimiter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key by which REST 3.0 runs a write once. */
class IdempotencyKeyTest {

    private static final String OK = "{'result':true}";

    private final ScriptedTransport transport = new ScriptedTransport();
    private final PortalClient client = PortalClient.builder()
            .credentials(Credentials.webhook("https://portal.example/rest/1/s3cret/"))
            .transport(transport)
            .limiter(CallLimiter.none())
            .time(new VirtualTime())
            .chance(() -> 0)
            .build();

    @Test
    void aWriteOfRest3KeepsOneKeyThroughItsRepeats() {
        transport
                .fail(new IOException("connection reset"))
                .answer(500, "{'error':{'code':'INTERNAL_SERVER_ERROR','message':'m'}}")
                .answer(200, Map.of("idempotent-replayed", List.of("true")), OK);
        RawAnswer answer = client.call("tasks.task.add", RestVersion.V3, Map.of());
        assertThat(answer.isReplayed()).isTrue();
        assertThat(transport.sent)
                .hasSize(3)
                .extracting(request -> request.headers().get("Idempotency-Key"))
                .doesNotContainNull()
                .containsOnly(transport.sent.get(0).headers().get("Idempotency-Key"));
        client.call("tasks.task.add", RestVersion.V3, Map.of());
        assertThat(transport.sent.get(3).headers().get("Idempotency-Key"))
                .isNotEqualTo(transport.sent.get(0).headers().get("Idempotency-Key"));
    }

    @Test
    void aReadOfRest3AndAnyCallOfRest2CarryNoKeyOfTheirOwn() {
        transport.answer(200, OK);
        client.execute(
                MethodRef.of("tasks.task.get", RestVersion.V3, JsonValue.class).reading(), Map.of());
        client.call("tasks.task.add", Map.of());
        assertThat(transport.sent).noneMatch(request -> request.headers().containsKey("Idempotency-Key"));
    }

    @Test
    void theCallersKeyIsSentAndAllowsARepeat() {
        transport.fail(new IOException("connection reset")).answer(200, OK);
        client.with(CallOptions.builder().idempotencyKey("order 7").build())
                .call("tasks.task.add", RestVersion.V3, Map.of());
        assertThat(transport.sent)
                .extracting(request -> request.headers().get("Idempotency-Key"))
                .containsExactly("order 7", "order 7");
    }

    @ParameterizedTest
    @CsvSource({"''", "ключ", "'a\tb'"})
    void aKeyThatNoPortalTakesIsRefused(String key) {
        CallOptions.Builder options = CallOptions.builder();
        assertThatThrownBy(() -> options.idempotencyKey(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options.idempotencyKey("x".repeat(256))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyOnACallOfRest2MakesNothingRepeatableForRest2KnowsNoKeys() {
        transport.fail(new IOException("connection reset")).answer(200, OK);
        PortalClient keyed =
                client.with(CallOptions.builder().idempotencyKey("order 7").build());
        assertThatThrownBy(() -> keyed.call("crm.deal.add", Map.of())).isInstanceOf(TransportException.class);
        assertThat(transport.sent).hasSize(1);
    }

    @Test
    void aBatchOfRest3HasNoKeyAndIsNotRepeatedAsAWhole() {
        transport.fail(new IOException("connection reset")).answer(200, OK);
        assertThatThrownBy(() -> client.call("batch", RestVersion.V3, List.of()))
                .isInstanceOf(TransportException.class);
        assertThat(transport.sent)
                .singleElement()
                .satisfies(request -> assertThat(request.headers()).doesNotContainKey("Idempotency-Key"));
    }

    @Test
    void aKeyThatWasUsedWithAnotherRequestIsAMistakeAndNotSentAgain() {
        transport.answer(422, "{'error':{'code':'BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSED','message':'m'}}");
        PortalClient keyed =
                client.with(CallOptions.builder().idempotencyKey("order 7").build());
        assertThatThrownBy(() -> keyed.call("tasks.task.add", RestVersion.V3, Map.of()))
                .isInstanceOf(ValidationException.class);
        assertThat(transport.sent).hasSize(1);
    }

    @Test
    void aKeyThatIsGivenAsAHeaderIsTheOnlyOne() {
        transport.answer(200, OK);
        client.with(CallOptions.builder().header("idempotency-key", "mine").build())
                .call("tasks.task.add", RestVersion.V3, Map.of());
        assertThat(transport.sent.get(0).headers().keySet().stream().filter("Idempotency-Key"::equalsIgnoreCase))
                .hasSize(1);
        assertThat(transport.sent.get(0).headers()).containsValue("mine");
    }
}
