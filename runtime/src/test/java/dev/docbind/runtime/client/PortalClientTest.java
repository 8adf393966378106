package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.FieldProblem;
import dev.docbind.runtime.error.MissingParameterException;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.twin.WorkflowTerminateError;
import dev.docbind.runtime.twin.WorkflowTerminateRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalClientTest {

    private static final Credentials WEBHOOK = Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/");
    private static final Credentials OAUTH = Credentials.oauth("https://example.bitrix24.com/rest/", "t0ken");
    private static final WorkflowTerminateRequest REQUEST =
            WorkflowTerminateRequest.builder().id("65e5.21").status("late").build();

    private static PortalClient client(Credentials credentials, StubTransport transport) {
        return PortalClient.builder()
                .credentials(credentials)
                .transport(transport)
                .build();
    }

    private static ApiException refusal(int status, String body) {
        PortalClient client = client(WEBHOOK, StubTransport.answering(status, body));
        return catchThrowableOfType(ApiException.class, () -> client.execute(WorkflowTerminateRequest.METHOD, REQUEST));
    }

    @Test
    void aWebhookCallIsThePagesCall() {
        StubTransport transport = StubTransport.answering(200, "{\"result\":true}");
        Response<Boolean> answer = client(WEBHOOK, transport).execute(WorkflowTerminateRequest.METHOD, REQUEST);
        TransportRequest sent = transport.sent.get(0);
        assertThat(answer.result()).isTrue();
        assertThat(sent.address()).hasToString("https://example.bitrix24.com/rest/1/s3cret/bizproc.workflow.terminate");
        assertThat(sent.body()).isEqualTo("{\"ID\":\"65e5.21\",\"STATUS\":\"late\"}");
        assertThat(sent.headers())
                .containsEntry("Content-Type", "application/json")
                .containsEntry("Accept", "application/json")
                .containsOnlyKeys("Content-Type", "Accept", "X-Request-Id");
    }

    @Test
    void anOAuthCallCarriesItsTokenLastInTheBody() {
        StubTransport transport = StubTransport.answering(200, "{\"result\":true}");
        client(OAUTH, transport).execute(WorkflowTerminateRequest.METHOD, REQUEST);
        TransportRequest sent = transport.sent.get(0);
        assertThat(sent.address()).hasToString("https://example.bitrix24.com/rest/bizproc.workflow.terminate");
        assertThat(sent.body()).isEqualTo("{\"ID\":\"65e5.21\",\"STATUS\":\"late\",\"auth\":\"t0ken\"}");
    }

    @Test
    void rest3HasAnAddressOfItsOwn() {
        MethodRef<Object, JsonValue> method = MethodRef.of("tasks.task.get", RestVersion.V3, JsonValue.class);
        StubTransport transport = StubTransport.answering(200, "{\"result\":{}}");
        client(WEBHOOK, transport).execute(method, Map.of());
        client(OAUTH, transport).execute(method, Map.of());
        assertThat(transport.sent)
                .extracting(sent -> sent.address().toString())
                .containsExactly(
                        "https://example.bitrix24.com/rest/api/1/s3cret/tasks.task.get",
                        "https://example.bitrix24.com/rest/api/tasks.task.get");
    }

    @Test
    void aMethodCanBeCalledByItsName() {
        String body = "{\"result\":[1,2.50],\"total\":2,\"time\":{\"operating\":0.5}}";
        StubTransport transport = StubTransport.answering(200, body);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("nothing", null);
        RawAnswer answer = client(WEBHOOK, transport).call("some.method", parameters);
        assertThat(transport.sent.get(0).body()).isEqualTo("{\"nothing\":null}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.result()).hasToString("[1,2.50]");
        assertThat(answer.json().get("total")).isEqualTo(JsonValue.of(2));
        assertThat(answer.time().operating()).isEqualTo("0.5");
    }

    @Test
    void aStrangeClockDoesNotLoseTheAnswer() {
        PortalClient client =
                client(WEBHOOK, StubTransport.answering(200, "{\"result\":1,\"time\":{\"start\":\"?\"}}"));
        RawAnswer answer = client.call("some.method", Map.of());
        assertThat(answer.result()).isEqualTo(JsonValue.of(1));
        assertThat(answer.time().start()).isNull();
        assertThat(answer.time().additional()).containsEntry("start", JsonValue.of("?"));
    }

    @ParameterizedTest
    @CsvSource({"../admin", "a/b", "a?b", "a b", "''", "a..b", ".a", "a.", "метод", "a%2fb"})
    void aNameThatIsNoMethodsIsRefusedBeforeAnythingIsSent(String name) {
        StubTransport transport = StubTransport.answering(200, "{}");
        PortalClient client = client(WEBHOOK, transport);
        assertThatThrownBy(() -> client.call(name, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(transport.sent).isEmpty();
    }

    @Test
    void aDocumentedErrorArrivesAsItsConstantWithEverythingThatWasSaid() {
        String body = "{\"error\":\"access_denied\",\"error_description\":\"Access denied!\"}";
        ApiException refusal = refusal(403, body);
        assertThat(refusal.documentedError()).isEqualTo(WorkflowTerminateError.ACCESS_DENIED);
        assertThat(refusal.documentedError().line()).isEqualTo(208);
        assertThat(refusal.method()).isEqualTo("bizproc.workflow.terminate");
        assertThat(refusal.status()).isEqualTo(403);
        assertThat(refusal.code()).isEqualTo("access_denied");
        assertThat(refusal.description()).isEqualTo("Access denied!");
        assertThat(refusal.body()).isEqualTo(body);
        assertThat(refusal.validation()).isEmpty();
        assertThat(refusal).hasMessage("bizproc.workflow.terminate: HTTP 403 access_denied: Access denied!");
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "200 | {'error':'CODE','error_description':'d'}  | CODE | d",
                "400 | {'error':'','error_description':'d'}      | ``   | d",
                "400 | {'error':'0','error_description':'d'}     | 0    | d",
                "400 | {'error':0,'error_description':'d'}       | 0    | d",
                "400 | {'error':12345678901234567890,'error_description':'d'} | 12345678901234567890 | d",
                "400 | {'error':'CODE'}                          | CODE | ``",
                "400 | {'error_description':'d'}                 | ``   | d",
                "200 | {'result':false,'error':'CODE'}           | CODE | ``",
                "400 | {'error':{'code':'BITRIX_REST_V3_EXCEPTION_X','message':'d'}} | BITRIX_REST_V3_EXCEPTION_X | d",
                "200 | {'error':{'code':7}}                      | 7    | ``",
            })
    void anErrorIsAnErrorInEveryDress(int status, String body, String code, String description) {
        ApiException refusal = refusal(status, body.replace('\'', '"'));
        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.description()).isEqualTo(description);
        assertThat(refusal.documentedError()).isEqualTo(WorkflowTerminateError.OTHER);
    }

    @Test
    void theFieldsThatRest3RefusesAreKept() {
        ApiException refusal = refusal(
                400,
                "{\"error\":{\"code\":\"X\",\"message\":\"m\",\"validation\":[{\"field\":\"a\",\"message\":\"bad\"},{}]}}");
        assertThat(refusal.validation()).containsExactly(new FieldProblem("a", "bad"), new FieldProblem("", ""));
    }

    @Test
    void anEmptyErrorBesideAResultIsNone() {
        PortalClient client = client(WEBHOOK, StubTransport.answering(200, "{\"result\":true,\"error\":\"\"}"));
        assertThat(client.execute(WorkflowTerminateRequest.METHOD, REQUEST).result())
                .isTrue();
    }

    @Test
    void aMethodWithoutDocumentedErrorsHasNoConstant() {
        PortalClient client = client(WEBHOOK, StubTransport.answering(400, "{\"error\":\"X\"}"));
        ApiException refusal = catchThrowableOfType(ApiException.class, () -> client.call("a.b", Map.of()));
        assertThat(refusal.documentedError()).isNull();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "502 | <html>Bad Gateway</html>",
                "200 | <html>Please log in</html>",
                "302 | ``",
                "500 | ``",
                "200 | ` `",
                "200 | []",
                "200 | true",
                "200 | null",
                "500 | {'result':true}",
                "404 | {'message':'not ours'}",
                "200 | {'result':true} trailing",
                "200 | {'time':[]}",
                "200 | {}",
                "200 | {'items':[{'result':1}]}",
            })
    void anythingElseIsUnreadableAndKept(int status, String body) {
        String sent = body.replace('\'', '"');
        PortalClient client = client(WEBHOOK, StubTransport.answering(status, sent));
        assertThatThrownBy(() -> client.execute(WorkflowTerminateRequest.METHOD, REQUEST))
                .isInstanceOfSatisfying(UnreadableAnswerException.class, failure -> {
                    assertThat(failure.status()).isEqualTo(status);
                    assertThat(failure.body()).isEqualTo(sent);
                    assertThat(failure.getMessage()).startsWith("bizproc.workflow.terminate: HTTP " + status + ", ");
                });
    }

    @Test
    void anAnswerWithoutAResultIsNone() {
        PortalClient client = client(WEBHOOK, StubTransport.answering(200, "{\"items\":[1]}"));
        assertThatThrownBy(() -> client.call("some.list", Map.of()))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageContaining("without a result");
    }

    @Test
    void aResultMayStandAnywhereInTheAnswer() {
        PortalClient client = client(WEBHOOK, StubTransport.answering(200, "{ \"time\":[], \"result\" : true}"));
        assertThat(client.execute(WorkflowTerminateRequest.METHOD, REQUEST).result())
                .isTrue();
    }

    @Test
    void aParameterThatIsSetTwiceIsNamedBeforeAnythingIsSent() {
        StubTransport transport = StubTransport.answering(200, "{\"result\":true}");
        WorkflowTerminateRequest twice =
                WorkflowTerminateRequest.builder().id("a").with("ID", "b").build();
        for (Credentials credentials : List.of(WEBHOOK, OAUTH)) {
            PortalClient client = client(credentials, transport);
            assertThatThrownBy(() -> client.execute(WorkflowTerminateRequest.METHOD, twice))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("bizproc.workflow.terminate cannot be called: \"ID\" is set twice");
        }
        assertThat(transport.sent).isEmpty();
    }

    @Test
    void aParameterThatTheCredentialsSetIsNotTheCallers() {
        StubTransport transport = StubTransport.answering(200, "{\"result\":true}");
        PortalClient client = client(OAUTH, transport);
        assertThatThrownBy(() -> client.call("some.method", Map.of("auth", "mine")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("some.method cannot be called: \"auth\" is set twice");
        assertThat(transport.sent).isEmpty();
        client.call("some.method", Map.of("nested", Map.of("auth", "mine")));
        assertThat(transport.sent).hasSize(1);
    }

    @Test
    void aMissingParameterIsNamedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> WorkflowTerminateRequest.builder().build())
                .isInstanceOfSatisfying(MissingParameterException.class, problem -> {
                    assertThat(problem.method()).isEqualTo("bizproc.workflow.terminate");
                    assertThat(problem.names()).containsExactly("ID");
                    assertThat(problem).hasMessage("bizproc.workflow.terminate requires ID");
                });
        assertThat(WorkflowTerminateRequest.builder().buildUnchecked().id()).isNull();
    }

    @Test
    void parametersWithoutNamesAreSignedInAHeader() {
        MethodRef<Object, JsonValue> method = MethodRef.of("task.item.get", RestVersion.V2, JsonValue.class);
        StubTransport transport = StubTransport.answering(200, "{\"result\":1}");
        client(WEBHOOK, transport).execute(method, Arrays.asList(7, null));
        client(OAUTH, transport).execute(method, List.of(7));
        assertThat(transport.sent).extracting(TransportRequest::body).containsExactly("[7,null]", "[7]");
        assertThat(transport.sent.get(0).headers()).doesNotContainKey("Authorization");
        assertThat(transport.sent.get(1).headers()).containsEntry("Authorization", "Bearer t0ken");
    }

    @Test
    void aClientNeedsCredentials() {
        PortalClient.Builder builder = PortalClient.builder();
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRefusalKeepsWhatWasSaidWhenItIsSerialized() throws Exception {
        ApiException refusal = refusal(403, "{\"error\":\"ACCESS_DENIED\",\"error_description\":\"d\"}");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ApiException copy = (ApiException) in.readObject();
            assertThat(copy.code()).isEqualTo("ACCESS_DENIED");
            assertThat(copy.body()).isEqualTo(refusal.body());
            assertThat(copy.documentedError()).isNull();
        }
    }
}
