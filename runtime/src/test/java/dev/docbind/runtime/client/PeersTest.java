package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.FieldName;
import dev.docbind.runtime.Filter;
import dev.docbind.runtime.Order;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.twin.SelectField;
import dev.docbind.runtime.twin.WorkflowTerminateError;
import dev.docbind.runtime.twin.WorkflowTerminateRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users of other clients met and no other test of ours is about; docs/runtime-proof.md has the threads. */
class PeersTest {

    private final ScriptedTransport transport = new ScriptedTransport().answer(200, "{'result':true}");
    private final PortalClient client = PortalClient.builder()
            .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
            .transport(transport)
            .limiter(CallLimiter.none())
            .time(new VirtualTime())
            .build();

    private String sent() {
        TransportRequest last = transport.sent.get(transport.sent.size() - 1);
        assertThat(last.address().getRawQuery()).isNull();
        return last.body();
    }

    @Test
    void nothingIsAddedToARequestThatItsCallerDidNotAskFor() {
        client.call("crm.type.list", Map.of());
        assertThat(sent()).isEqualTo("{}");
    }

    @Test
    void namesGoOutInTheCaseInWhichTheCallerWroteThem() {
        FieldName id = FieldName.of("id");
        client.call("crm.type.list", Map.of("order", Order.builder().asc(id).build()));
        assertThat(sent()).isEqualTo("{\"order\":{\"id\":\"ASC\"}}");
        client.call(
                "crm.deal.list",
                Map.of("filter", Filter.builder().gt(FieldName.of("ID"), 5).build()));
        assertThat(sent()).isEqualTo("{\"filter\":{\">ID\":5}}");
    }

    @Test
    void parametersGoOutInTheOrderInWhichTheCallerGaveThem() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        IntStream.of(9, 1, 8, 2, 7, 3).forEach(number -> parameters.put("P" + number, number));
        client.call("task.elapseditem.getlist", parameters);
        assertThat(sent()).isEqualTo("{\"P9\":9,\"P1\":1,\"P8\":8,\"P2\":2,\"P7\":7,\"P3\":3}");
        client.call("task.elapseditem.getlist", RestVersion.V2, List.of(7, Map.of("ID", "desc")));
        assertThat(sent()).isEqualTo("[7,{\"ID\":\"desc\"}]");
    }

    @Test
    void aTruthValueIsNoWordOfAProgrammingLanguage() {
        client.call("a.b", Map.of("all", List.of(true, Boolean.FALSE)));
        assertThat(sent()).isEqualTo("{\"all\":[true,false]}");
    }

    @Test
    void aValueThatNobodyDocumentedIsKept() {
        assertThat(SelectField.of("UF_NEW").value()).isEqualTo("UF_NEW");
        transport.answer(200, "{'result':true,'new':{'a':1}}");
        client.call("a.b", Map.of());
        Response<Boolean> answer = client.execute(
                WorkflowTerminateRequest.METHOD,
                WorkflowTerminateRequest.builder().id("1").build());
        assertThat(answer.additional()).containsOnlyKeys("new");
    }

    @ParameterizedTest
    @CsvSource({"400, 1048582", "400, 0", "400, ''", "418, NEVER_HEARD_OF"})
    void aCodeOutsideOfEveryListIsARefusalThatIsNotRepeated(int status, String code) {
        ScriptedTransport refusing =
                new ScriptedTransport().answer(status, "{'error':'" + code + "','error_description':'d'}");
        PortalClient refused = PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .transport(refusing)
                .limiter(CallLimiter.none())
                .time(new VirtualTime())
                .build();
        assertThatThrownBy(() -> refused.execute(
                        WorkflowTerminateRequest.METHOD,
                        WorkflowTerminateRequest.builder().id("1").build()))
                .isInstanceOfSatisfying(ApiException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.documentedError()).isEqualTo(WorkflowTerminateError.OTHER);
                })
                .isInstanceOf(Bitrix24Exception.class);
        assertThat(refusing.sent).hasSize(1);
    }
}
