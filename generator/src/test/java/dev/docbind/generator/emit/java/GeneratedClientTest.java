package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.bitrix24.Bitrix24;
import dev.docbind.bitrix24.SystemError;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowInstancesItem;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowInstancesRequest;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowInstancesRequest.SelectField;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowKillRequest;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowStartError;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowStartRequest;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowTerminateError;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowTerminateRequest;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.hostile.crm.enum_.EnumDefaultRequest;
import dev.docbind.runtime.CustomField;
import dev.docbind.runtime.Order;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.batch.Batch;
import dev.docbind.runtime.batch.BatchResult;
import dev.docbind.runtime.batch.Handle;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.MissingParameterException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class GeneratedClientTest {

    private static final WireFormat WIRE = WireFormat.bitrix24();

    private final List<TransportRequest> sent = new ArrayList<>();

    @Test
    void aTypedCallSendsTheWireNamesAndReadsTheTypedAnswer() {
        Bitrix24 b24 = portal(200, """
                {"result": true, "time": {"start": 1.5, "operating": 0}, "new": [1]}""");

        Response<Boolean> answer =
                b24.bizproc().workflow().terminate(request -> request.id("65e5").status("Enough"));

        assertThat(answer.result()).isTrue();
        assertThat(answer.time()).isNotNull();
        assertThat(answer.additional()).containsKey("new");
        assertThat(sent).singleElement().satisfies(request -> {
            assertThat(request.toString()).doesNotContain("secret");
            assertThat(request.body()).isEqualTo("{\"ID\":\"65e5\",\"STATUS\":\"Enough\"}");
        });
    }

    @Test
    void theIdentifierAloneMakesACall() {
        Bitrix24 b24 = portal(200, "{\"result\": true}");

        Boolean killed = b24.bizproc().workflow().kill("65e5").result();

        assertThat(killed).isTrue();
        assertThat(sent.get(0).body()).isEqualTo("{\"ID\":\"65e5\"}");
    }

    @Test
    void aBatchRefersFromOneCallToAnother() {
        Bitrix24 b24 = portal(200, """
                {"result": {"result": {"c0": "65e5", "c1": [{"ID": "65e6"}], "c2": true, "c3": true},
                "result_error": [], "result_total": {"c1": 1}, "result_next": [], "result_time": []}}""");
        Batch batch = b24.newBatch();
        Handle<Response<String>> started = batch.add(
                WorkflowStartRequest.METHOD,
                WorkflowStartRequest.builder()
                        .templateId(7L)
                        .documentId("a", "b", "c")
                        .build());
        Handle<Response<List<WorkflowInstancesItem>>> running = batch.add(
                WorkflowInstancesRequest.METHOD,
                WorkflowInstancesRequest.builder().build());
        batch.add(
                WorkflowKillRequest.METHOD,
                WorkflowKillRequest.builder().id(started.ref(Response::result)).build());
        Handle<Response<Boolean>> terminated = batch.add(
                WorkflowTerminateRequest.METHOD,
                WorkflowTerminateRequest.builder()
                        .id(running.ref(answer -> answer.result().get(0).id()))
                        .build());

        BatchResult result = batch.run();

        assertThat(result.of(running).orElseThrow().total()).isEqualTo(1);
        assertThat(result.of(terminated).orElseThrow().result()).isTrue();
        assertThat(URLDecoder.decode(sent.get(0).body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"halt\":1,\"cmd\":{"
                        + "\"c0\":\"bizproc.workflow.start?TEMPLATE_ID=7&DOCUMENT_ID[0]=a&DOCUMENT_ID[1]=b&DOCUMENT_ID[2]=c\","
                        + "\"c1\":\"bizproc.workflow.instances\","
                        + "\"c2\":\"bizproc.workflow.kill?ID=$result[c0]\","
                        + "\"c3\":\"bizproc.workflow.terminate?ID=$result[c1][0][ID]\"}}");
    }

    @Test
    void buildNamesEveryMissingParameterAndBuildUncheckedDoesNotAsk() {
        WorkflowStartRequest.Builder builder = WorkflowStartRequest.builder().parameters(Map.of("a", 1));

        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        MissingParameterException.class,
                        e -> assertThat(e.names()).containsExactly("TEMPLATE_ID", "DOCUMENT_ID"));
        assertThat(WIRE.write(builder.buildUnchecked())).isEqualTo("{\"PARAMETERS\":{\"a\":1}}");
    }

    @Test
    void aConditionalStarIsNotEnforced() {
        assertThat(EnumDefaultRequest.builder().class_("a").build().build_()).isNull();
    }

    @Test
    void requestsSurviveARoundTripThroughJson() {
        WorkflowInstancesRequest request = WorkflowInstancesRequest.builder()
                .select(SelectField.ID, SelectField.of("NEW_FIELD"))
                .filter(filter -> filter.gt(SelectField.STARTED_BY, 0))
                .order(Order.<SelectField>builder().desc(SelectField.STARTED).build())
                .start(50L)
                .with("open", "key")
                .build();
        String json = WIRE.write(request);

        assertThat(json).isEqualTo("""
                        {"select":["ID","NEW_FIELD"],"filter":{">STARTED_BY":0},"order":{"STARTED":"DESC"},\
                        "start":50,"open":"key"}""");
        assertThat(WIRE.write(WIRE.read(json, WorkflowInstancesRequest.class))).isEqualTo(json);
        assertThat(request.toBuilder().build()).isEqualTo(request);
    }

    @Test
    void aTupleIsAnArrayInBothDirections() {
        String json =
                "{\"TEMPLATE_ID\":1,\"DOCUMENT_ID\":[\"crm\",\"Lead\",\"LEAD_1\"],\"PARAMETERS\":{\"b\":null,\"a\":[1]}}";

        WorkflowStartRequest request = WIRE.read(json, WorkflowStartRequest.class);

        assertThat(request.documentId().elementId()).isEqualTo("LEAD_1");
        assertThat(request.parameters()).containsOnlyKeys("b", "a");
    }

    @Test
    void unknownPropertiesOfAnAnswerAreKeptAtEveryLevel() {
        Response<List<WorkflowInstancesItem>> answer = WIRE.read("""
                {"result": [{"ID": "a", "TEMPLATE_ID": "1", "OWNED_UNTIL": null, "FRESH": {"x": 1}}], "next": 50, "new": 1}""", WorkflowInstancesRequest.METHOD.responseType());

        assertThat(answer.result()).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo("a");
            assertThat(item.templateId()).isEqualTo(1L);
            assertThat(item.additional()).containsEntry("FRESH", JsonValue.of(Map.of("x", 1)));
        });
        assertThat(answer.next()).isEqualTo(50);
        assertThat(answer.additional()).containsOnlyKeys("new");
    }

    @Test
    void recordsDoNotChangeWithWhatTheyWereBuiltFrom() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("z", null);
        WorkflowStartRequest request =
                WorkflowStartRequest.builder().parameters(parameters).buildUnchecked();
        parameters.put("later", 1);

        assertThat(request.parameters()).containsOnlyKeys("z");
        assertThatThrownBy(() -> request.additional().put("a", 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aDocumentedErrorArrivesAsItsConstant() {
        Bitrix24 b24 = portal(400, """
                {"error": "", "error_description": "Incorrect document type!"}""");

        assertThatThrownBy(() ->
                        b24.bizproc().workflow().start(r -> r.templateId(1L).documentId("a", "b", "c")))
                .asInstanceOf(InstanceOfAssertFactories.type(ApiException.class))
                .satisfies(e -> {
                    assertThat(e.documentedError()).isEqualTo(WorkflowStartError.INCORRECT_DOCUMENT_TYPE);
                    assertThat(WorkflowStartError.of(e)).isEqualTo(WorkflowStartError.INCORRECT_DOCUMENT_TYPE);
                    assertThat(WorkflowTerminateError.of(e)).isEqualTo(WorkflowTerminateError.OTHER);
                    assertThat(SystemError.of(e)).isEqualTo(SystemError.OTHER);
                });
    }

    @Test
    void aConstantSaysWhereItsPageDocumentsIt() {
        WorkflowTerminateError error = WorkflowTerminateError.ACCESS_DENIED;

        assertThat(List.of(error.code(), error.status(), error.message(), error.page()))
                .containsExactly(
                        "ACCESS_DENIED", 403, "Access denied!", "api-reference/bizproc/bizproc-workflow-terminate.md");
        assertThat(WorkflowTerminateError.OTHER.code()).isEmpty();
        assertThat(WorkflowTerminateError.OTHER.page()).isNull();
    }

    @Test
    void aClosedListKeepsWhatItDoesNotKnow() {
        assertThat(SelectField.of("ID")).isEqualTo(SelectField.ID);
        assertThat(SelectField.of("ID")).isEqualTo(SelectField.ID).hasToString("ID");
        assertThat(SelectField.of("NEW").value()).isEqualTo("NEW");
        assertThat(SelectField.of("NEW").value()).isEqualTo("NEW");
    }

    @Test
    void aNestedRecordIsBuiltInPlace() {
        EnumDefaultRequest request = EnumDefaultRequest.builder()
                .class_("a")
                .fields(fields -> fields.title("t").map(Map.of("1", 2L)).with("UF_A", "b"))
                .object(EnumDefaultRequest.ObjectItem.builder().title("u").build())
                .build();

        assertThat(WIRE.write(request)).isEqualTo("""
                        {"class":"a","Object":[{"TITLE":"u"}],"fields":{"TITLE":"t","MAP":{"1":2},"UF_A":"b"}}""");
    }

    @Test
    void aCustomFieldIsDeclaredOnceAndUsedOnBothSides() {
        CustomField<Long> size = CustomField.of("UF_SIZE", Long.class);
        EnumDefaultRequest request = EnumDefaultRequest.builder()
                .class_("a")
                .fields(fields -> fields.title("t").with(size, 12L))
                .build();

        assertThat(WIRE.write(request)).isEqualTo("{\"class\":\"a\",\"fields\":{\"TITLE\":\"t\",\"UF_SIZE\":12}}");
        assertThat(request.fields()).isNotNull();
        assertThat(size.in(request.fields().additional())).isEqualTo(12L);
    }

    @Test
    void aFieldThatIsMissingInsideIsNamedByItsPath() {
        EnumDefaultRequest.Builder request =
                EnumDefaultRequest.builder().class_("a").fields(fields -> {});

        assertThatThrownBy(request::build).hasMessage("crm.enum.default requires fields.TITLE");
        assertThatThrownBy(() -> EnumDefaultRequest.Fields.builder().build())
                .hasMessage("crm.enum.default requires TITLE");
        assertThat(request.buildUnchecked().fields()).isNotNull();
    }

    @Test
    void aRequiredKeyThatIsSetByItsNameIsNotMissing() {
        EnumDefaultRequest request = EnumDefaultRequest.builder()
                .with("class", "a")
                .fields(fields -> fields.with("TITLE", "t"))
                .object(EnumDefaultRequest.ObjectItem.builder()
                        .with("TITLE", "u")
                        .build())
                .build();

        assertThat(WIRE.tree(request)).isEqualTo(JsonValue.parse("""
                        {"class":"a","fields":{"TITLE":"t"},"Object":[{"TITLE":"u"}]}"""));
        assertThatThrownBy(() -> request.toBuilder()
                        .with("TITLE", "t")
                        .fields(fields -> {})
                        .build())
                .hasMessage("crm.enum.default requires fields.TITLE");
    }

    @Test
    void theReferenceToTheMethodTakesItsOwnRequestAlone() {
        String call = """
                package p;
                import dev.docbind.bitrix24.bizproc.workflow.*;
                import dev.docbind.runtime.Response;
                import dev.docbind.runtime.client.PortalClient;
                import java.util.List;
                class Caller {
                    Response<Boolean> kill(PortalClient client, %s request) {
                        return client.execute(WorkflowKillRequest.METHOD, request);
                    }
                    List<WorkflowInstancesItem> list(PortalClient client, WorkflowInstancesRequest request) {
                        return client.exchange(WorkflowInstancesRequest.METHOD, request).value().result();
                    }
                }
                """;
        assertThat(problems(call.formatted("WorkflowKillRequest"))).isEmpty();
        assertThat(problems(call.formatted("WorkflowTerminateRequest")))
                .contains("Caller.java")
                .contains("execute");
    }

    private static String problems(String source) {
        return CompiledSources.strictly(List.of(new GeneratedFile("p/Caller.java", source, "")))
                .problems();
    }

    @Test
    void theReferenceToTheMethodNeedsNoBuilder() {
        assertThat(WorkflowTerminateRequest.METHOD.name()).isEqualTo("bizproc.workflow.terminate");
        assertThat(WorkflowTerminateRequest.METHOD.responseType()).isEqualTo(Response.typeOf(Boolean.class));
        assertThat(WorkflowTerminateRequest.METHOD.requestType()).isEqualTo(WorkflowTerminateRequest.class);
    }

    private Bitrix24 portal(int status, String body) {
        return new Bitrix24(PortalClient.builder()
                .credentials(Credentials.webhook("https://portal.example/rest/1/secret/"))
                .transport(request -> {
                    sent.add(request);
                    return new TransportResponse(status, Map.of(), body);
                })
                .build());
    }
}
