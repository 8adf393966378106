package dev.docbind.runtime.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.batch.DealBatches.ById;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Batches of REST 3.0: a list of commands as they are, answered in their order or refused as a whole. */
class ThirdVersionBatchTest {

    private static final MethodRef<Object, Response<Long>> GET = MethodRef.of(
                    "demo.row.get", RestVersion.V3, Object.class, Response.typeOf(Long.class))
            .reading();
    private static final MethodRef<Object, Response<Long>> ADD =
            MethodRef.of("demo.row.add", RestVersion.V3, Object.class, Response.typeOf(Long.class));

    private final List<TransportRequest> sent = new ArrayList<>();
    private String answer = "{\"result\":[1,2]}";
    private int status = 200;
    private final PortalClient client = PortalClient.builder()
            .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
            .limiter(CallLimiter.none())
            .transport(request -> {
                sent.add(request);
                return new TransportResponse(status, Map.of(), answer);
            })
            .build();
    private final Batch batch = Batch.of(client);

    @Test
    void theBodyIsAListOfCommandsAndAnswersAreInTheirOrder() {
        Map<String, Object> nulls = new HashMap<>();
        nulls.put("title", null);
        Handle<Response<Long>> one = batch.add(GET, Map.of("id", 7, "select", List.of("id")));
        Handle<Response<Long>> other = batch.add(ADD, Map.of("fields", nulls));
        BatchResult result = batch.run();
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).address().getPath()).endsWith("/rest/api/1/s3cret/batch");
        JsonValue body = JsonValue.parse(sent.get(0).body());
        assertThat(body.get(0).get("method").text()).isEqualTo("demo.row.get");
        assertThat(body.get(0).get("query")).isEqualTo(JsonValue.parse("{\"id\":7,\"select\":[\"id\"]}"));
        assertThat(body.get(1).get("query")).isEqualTo(JsonValue.parse("{\"fields\":{\"title\":null}}"));
        assertThat(result.of(one).orElseThrow().result()).isEqualTo(1);
        assertThat(result.of(other).orElseThrow().result()).isEqualTo(2);
    }

    @Test
    void aBatchThatIsRefusedLeavesOpenWhatRan() {
        Handle<Response<Long>> one = batch.add(GET, Map.of("id", 7));
        Handle<Response<Long>> other = batch.add(ADD, Map.of());
        status = 400;
        answer =
                "{\"error\":{\"code\":\"BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION\",\"message\":\"no\"}}";
        BatchResult result = batch.run();
        assertThat(result.outcomes())
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.Unknown.class,
                                unknown -> assertThat(unknown.cause()).isInstanceOf(ApiException.class)));
        assertThat(result.of(one).isRetryable()).isFalse();
        assertThat(result.of(other).isRetryable()).isFalse();
    }

    @Test
    void theOneCommandIsWhatItsRequestWasRefusedFor() {
        Handle<Response<Long>> one = batch.add(ADD, Map.of());
        status = 400;
        answer =
                "{\"error\":{\"code\":\"BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION\",\"message\":\"no\"}}";
        assertThat(batch.run().of(one))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.error()).hasMessageStartingWith("demo.row.add: HTTP 400"));
    }

    @Test
    void whoeverIsNotKnownHasRunNothing() {
        batch.add(GET, Map.of("id", 7));
        batch.add(ADD, Map.of());
        status = 401;
        answer = "{\"error\":{\"code\":\"NO_AUTH_FOUND\",\"message\":\"who?\"}}";
        assertThat(batch.run().outcomes())
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.NotExecuted.class));
    }

    @Test
    void aPortalThatIsBlockedHasRunNothing() {
        batch.add(GET, Map.of("id", 7));
        batch.add(ADD, Map.of());
        status = 503;
        answer = "{\"error\":\"OVERLOAD_LIMIT\",\"error_description\":\"blocked\"}";
        assertThat(batch.run().outcomes())
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.NotExecuted.class));
    }

    @Test
    void anAnswerThatIsTooShortIsUnknown() {
        batch.add(GET, Map.of("id", 7));
        batch.add(GET, Map.of("id", 8));
        answer = "{\"result\":[1]}";
        assertThat(batch.run().outcomes().get(1)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void twoVersionsAreNeverOneBatch() {
        batch.add(GET, Map.of("id", 7));
        assertThatThrownBy(() -> batch.add(DealBatches.GET, new ById(1L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("of another version of the API than the commands before it");
        assertThat(batch.size()).isEqualTo(1);
    }

    @Test
    void aReferenceIsRefused() {
        Handle<Response<Long>> added = batch.add(ADD, Map.of());
        Map<String, Object> request = Map.of("id", added.ref(Response::result));
        assertThatThrownBy(() -> batch.add(GET, request))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has a reference");
        assertThat(sent).isEmpty();
    }

    @Test
    void callsOfAStreamGoSoToo() {
        answer = "{\"result\":[5,6,7]}";
        assertThat(Batch.each(client, GET, List.<Object>of(Map.of(), Map.of(), Map.of()).stream())
                        .map(outcome -> outcome.orElseThrow().result()))
                .containsExactly(5L, 6L, 7L);
        assertThat(sent).hasSize(1);
    }
}
