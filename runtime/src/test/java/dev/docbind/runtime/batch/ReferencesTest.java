package dev.docbind.runtime.batch;

import static dev.docbind.runtime.batch.DealBatches.ADD;
import static dev.docbind.runtime.batch.DealBatches.DELETE;
import static dev.docbind.runtime.batch.DealBatches.GET;
import static dev.docbind.runtime.batch.DealBatches.LIST;
import static dev.docbind.runtime.batch.DealBatches.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.Response;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.batch.DealBatches.ById;
import dev.docbind.runtime.batch.DealBatches.ByTitle;
import dev.docbind.runtime.batch.DealBatches.Deal;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.client.ScriptedTransport;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.limit.CallLimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private final ScriptedTransport transport = new ScriptedTransport();
    private final PortalClient client = PortalClient.builder()
            .credentials(Credentials.webhook("https://portal.example/rest/1/s3cret/"))
            .transport(transport)
            .limiter(CallLimiter.none())
            .build();
    private final Batch batch = Batch.of(client);

    private JsonValue sent(int request) {
        return WireFormat.bitrix24().parse(transport.sent.get(request).body());
    }

    private List<String> commands(int request) {
        return DealBatches.commands(transport.sent.get(request));
    }

    @Test
    void aReferenceIsOfTheSettersType() { // b24phpsdk#261
        Handle<Response<Deal>> deal = batch.add(GET, new ById(7L));
        batch.add(GET, new ById(deal.ref(answer -> answer.result().companyId())));
        batch.add(ADD, new ByTitle(deal.ref(answer -> answer.result().title())));
        Handle<Response<List<Deal>>> list = batch.add(LIST, Map.of());
        batch.add(
                GET,
                new ById(list.ref(
                        answer -> answer.result().get(0).contacts().get(0).id())));
        Handle<Response<Long>> added = batch.add(ADD, new ByTitle("x"));
        batch.add(DELETE, new ById(added.ref(Response::result)));
        transport.answer(200, answer("{'c0':{},'c1':{},'c2':1,'c3':[],'c4':{},'c5':9,'c6':true}", "[]"));

        batch.run();

        assertThat(sent(0).get("halt").number()).isEqualByComparingTo("1");
        assertThat(commands(0))
                .containsExactly(
                        "crm.deal.get?id=7",
                        "crm.deal.get?id=$result[c0][COMPANY_ID]",
                        "crm.deal.add?title=$result[c0][TITLE]",
                        "crm.deal.list",
                        "crm.deal.get?id=$result[c3][0][CONTACTS][0][ID]",
                        "crm.deal.add?title=x",
                        "crm.deal.delete?id=$result[c5]");
    }

    @Test
    void whatCanHaveNoReferenceIsRefused() {
        Handle<Response<Deal>> deal = batch.add(GET, new ById(7L));

        assertThatThrownBy(() -> deal.ref(answer -> answer.result().opened()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "only numbers, texts and documented values of an answer of crm.deal.get can be referred to");
        assertThatThrownBy(() -> deal.ref(answer -> 5L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deal.ref(Response::result)).isInstanceOf(IllegalArgumentException.class);
        Long other = Batch.of(client)
                .add(GET, new ById(7L))
                .ref(answer -> answer.result().id());
        assertThatThrownBy(() -> batch.add(GET, new ById(other)))
                .hasMessage("crm.deal.get /id has a reference that is part of something else, or one of another batch");
    }

    @Test
    void aTextThatThePortalWouldTakeForAReferenceIsRefused() {
        assertThatThrownBy(() -> batch.add(ADD, new ByTitle("a $result[c0] b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("crm.deal.add /title has a text that the portal takes for a reference");
    }

    @Test
    void whatDependsOnAFailedCommandDoesNotRun() {
        Handle<Response<Long>> added = batch.add(ADD, new ByTitle("x"));
        Handle<Response<Boolean>> deleted = batch.add(DELETE, new ById(added.ref(Response::result)));
        transport.answer(200, answer("[]", "{'c0':{'error':'ACCESS_DENIED','error_description':''}}"));

        BatchResult result = batch.run();

        assertThat(transport.sent).hasSize(1);
        assertThat(result.of(deleted)).isInstanceOfSatisfying(Outcome.NotExecuted.class, outcome -> {
            assertThat(outcome.cause()).isInstanceOf(ApiException.class);
            assertThat(outcome.isRetryable()).isFalse();
        });
    }

    @Test
    void aCommandBehindAHaltTakesTheValueThatHasCome() {
        Handle<Response<Long>> added = batch.add(ADD, new ByTitle("x"));
        Handle<Response<Boolean>> fails = batch.add(DELETE, new ById(1L));
        Handle<Response<Boolean>> deleted = batch.add(DELETE, new ById(added.ref(Response::result)));
        transport
                .answer(200, answer("{'c0':9}", "{'c1':{'error':'NOT_FOUND','error_description':''}}"))
                .answer(200, answer("{'c2':true}", "[]"));

        BatchResult result = batch.run();

        assertThat(commands(1)).containsExactly("crm.deal.delete?id=9");
        assertThat(result.of(fails)).isInstanceOf(Outcome.Refused.class);
        assertThat(result.of(deleted)).isInstanceOf(Outcome.Succeeded.class);
    }

    @Test
    void whatRefersToALostWriteIsNotRepeatedWithoutIt() {
        Handle<Response<Long>> added = batch.add(ADD, new ByTitle("x"));
        Handle<Response<Deal>> read = batch.add(GET, new ById(added.ref(Response::result)));
        transport.fail(new IOException("reset"));

        BatchResult result = batch.run();

        assertThat(result.of(read).isRetryable()).isTrue();
        assertThat(result.retryable().size()).isZero();
    }

    @Test
    void aReferenceThatLeadsToNothingIsNoSuccess() {
        Handle<Response<List<Deal>>> list = batch.add(LIST, Map.of());
        Handle<Response<Long>> added = batch.add(
                ADD, new ByTitle(list.ref(answer -> answer.result().get(0).title())));
        transport.answer(200, answer("{'c0':[],'c1':5}", "[]"));

        assertThat(batch.run().of(added)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void aValueThatHasComeIsSentOnlyIfItIsOne() {
        Handle<Response<Deal>> deal = batch.add(GET, new ById(7L));
        Handle<Response<Boolean>> fails = batch.add(DELETE, new ById(1L));
        Handle<Response<Long>> added =
                batch.add(ADD, new ByTitle(deal.ref(answer -> answer.result().title())));
        Handle<Response<Deal>> inside = batch.add(
                GET,
                new ById(deal.ref(answer -> answer.result().contacts().get(0).id())));
        transport.answer(
                200,
                answer(
                        "{'c0':{'TITLE':'$result[c1]','CONTACTS':[[]]}}",
                        "{'c1':{'error':'NOT_FOUND','error_description':''}}"));

        BatchResult result = batch.run();

        assertThat(transport.sent).hasSize(1);
        assertThat(result.of(fails)).isInstanceOf(Outcome.Refused.class);
        assertThat(result.of(added)).isInstanceOf(Outcome.NotExecuted.class);
        assertThat(result.of(inside)).isInstanceOf(Outcome.NotExecuted.class);
    }

    @Test
    void partsOfReferencesAreRefused() {
        Handle<Response<Deal>> deal = batch.add(GET, new ById(7L));
        String title = deal.ref(answer -> answer.result().title());
        Long id = deal.ref(answer -> answer.result().id());

        assertThatThrownBy(() -> batch.add(ADD, new ByTitle("Copy of " + title)))
                .hasMessage(
                        "crm.deal.add /title has a reference that is part of something else, or one of another batch");
        assertThatThrownBy(() -> batch.add(ADD, new ByTitle("D_" + id))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> batch.add(GET, new ById(id + 10))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> batch.add(LIST, Map.of("filter", Map.of(title, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deal.ref(answer -> answer.result().id() + 10))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void valuesAreWrittenAsPhpReadsThem() { // fast_bitrix24#265
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("TITLE", "Größe & 50% = [x] Ы+ \n");
        fields.put("OPENED", true);
        fields.put("CLOSED", false);
        fields.put("SUM", new BigDecimal("10.50"));
        fields.put("DATE", LocalDate.of(2026, 1, 2));
        fields.put("PHONE", List.of(Map.of("VALUE", "+7"), Map.of("VALUE", "8")));
        fields.put("NONE", List.of());
        fields.put(">=ID", 5);
        transport.answer(200, answer("{'c0':[]}", "[]"));

        batch.add(LIST, Map.of("fields", fields));
        batch.run();

        assertThat(sent(0).get("cmd").get("c0").text())
                .isEqualTo("crm.deal.list?fields[TITLE]=Gr%C3%B6%C3%9Fe%20%26%2050%25%20%3D%20%5Bx%5D%20%D0%AB%2B%20%0A"
                        + "&fields[OPENED]=1&fields[CLOSED]=0&fields[SUM]=10.50&fields[DATE]=2026-01-02"
                        + "&fields[PHONE][0][VALUE]=%2B7&fields[PHONE][1][VALUE]=8&fields[NONE][]=&fields[%3E%3DID]=5");
    }

    @Test
    void nothingIsSentForANull() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("TITLE", JsonValue.NULL);

        assertThatThrownBy(() -> batch.add(LIST, Map.of("fields", fields)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("crm.deal.list /fields/TITLE is null");
    }
}
