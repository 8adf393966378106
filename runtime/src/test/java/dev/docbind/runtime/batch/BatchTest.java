package dev.docbind.runtime.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.client.ScriptedTransport;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.LimitException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.TypeRef;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.limit.CallLimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchTest {

    private record Deal(
            @JsonProperty("ID") Long id,
            @JsonProperty("TITLE") String title,
            @JsonProperty("COMPANY_ID") Long companyId,
            @JsonProperty("OPENED") Boolean opened,
            @JsonProperty("OPPORTUNITY") BigDecimal opportunity,
            @JsonProperty("CONTACTS") List<Contact> contacts) {}

    private record Contact(
            @JsonProperty("ID") Long id,
            @JsonProperty("deal") Deal deal) {}

    private record ById(@JsonProperty("id") Long id) {}

    private record ByTitle(@JsonProperty("title") String title) {}

    private static final MethodRef<ById, Response<Deal>> GET = MethodRef.of(
                    "crm.deal.get", RestVersion.V2, ById.class, Response.typeOf(Deal.class))
            .reading();
    private static final MethodRef<ById, Response<Boolean>> DELETE =
            MethodRef.of("crm.deal.delete", RestVersion.V2, ById.class, Response.typeOf(Boolean.class));
    private static final MethodRef<ByTitle, Response<Long>> ADD =
            MethodRef.of("crm.deal.add", RestVersion.V2, ByTitle.class, Response.typeOf(Long.class));
    private static final MethodRef<Object, Response<List<Deal>>> LIST =
            MethodRef.of("crm.deal.list", RestVersion.V2, Object.class, Response.typeOf(TypeRef.listOf(Deal.class)));

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
        return sent(request).get("cmd").members().values().stream()
                .map(JsonValue::text)
                .map(text -> URLDecoder.decode(String.valueOf(text), StandardCharsets.UTF_8))
                .toList();
    }

    private static String answer(String results, String errors) {
        return "{'result':{'result':" + results + ",'result_error':" + errors + ",'result_total':[],'result_next':[],"
                + "'result_time':[]}}";
    }

    @Test
    void commandsGoInOneRequestAndEachHasItsAnswer() {
        Handle<Response<Deal>> deal = batch.add(GET, new ById(7L));
        Handle<Response<Boolean>> deleted = batch.add(DELETE, new ById(8L));
        transport.answer(200, answer("{'c0':{'ID':'7','TITLE':'Ship'},'c1':true}", "[]"));

        BatchResult result = batch.run();

        assertThat(transport.sent).hasSize(1);
        assertThat(transport.sent.get(0).address()).hasToString("https://portal.example/rest/1/s3cret/batch");
        assertThat(sent(0))
                .hasToString("{\"halt\":0,\"cmd\":{\"c0\":\"crm.deal.get?id=7\",\"c1\":\"crm.deal.delete?id=8\"}}");
        assertThat(result.of(deal).orElseThrow().result().title()).isEqualTo("Ship");
        assertThat(result.get(deleted)).map(Response::result).contains(true);
        assertThat(result.isSuccess()).isTrue();
    }

    @Test
    void totalsAndNextPagesBelongToTheirCommands() {
        Handle<Response<List<Deal>>> first = batch.add(LIST, Map.of("start", 0));
        Handle<Response<List<Deal>>> second = batch.add(LIST, Map.of());
        transport.answer(
                200,
                "{'result':{'result':{'c0':[{'ID':1}],'c1':[]},'result_error':[],'result_total':{'c0':120,'c1':0},"
                        + "'result_next':{'c0':50},'result_time':{'c0':{'operating':0.5}}}}");

        BatchResult result = batch.run();

        assertThat(result.of(first).orElseThrow().total()).isEqualTo(120);
        assertThat(result.of(first).orElseThrow().next()).isEqualTo(50);
        assertThat(result.of(second).orElseThrow().total()).isZero();
        assertThat(result.of(second).orElseThrow().next()).isNull();
        assertThat(result.of(second).orElseThrow().result()).isEmpty();
    }

    @Test
    void anErrorBelongsToItsCommand() { // b24jssdk#184
        Handle<Response<Boolean>> refused = batch.add(DELETE, new ById(1L));
        Handle<Response<Boolean>> deleted = batch.add(DELETE, new ById(2L));
        transport.answer(
                200, answer("{'c1':true}", "{'c0':{'error':'NOT_FOUND','error_description':'There is no deal'}}"));

        BatchResult result = batch.run();

        assertThat(result.of(refused))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        outcome -> assertThat(outcome.error())
                                .hasMessage("crm.deal.delete: HTTP 200 NOT_FOUND: There is no deal"));
        assertThatThrownBy(() -> result.of(refused).orElseThrow()).isInstanceOf(ApiException.class);
        assertThat(result.of(deleted).orElseThrow().result()).isTrue();
        assertThat(result.outcomes()).containsExactly(result.of(refused), result.of(deleted));
        assertThat(result.retryable().size()).isZero();
    }

    @Test
    void sectionsMayBeLists() {
        Handle<Response<Long>> one = batch.add(ADD, new ByTitle("a"));
        Handle<Response<Long>> two = batch.add(ADD, new ByTitle("b"));
        transport.answer(200, answer("[5,6]", "[]"));

        BatchResult result = batch.run();

        assertThat(result.of(one).orElseThrow().result()).isEqualTo(5);
        assertThat(result.of(two).orElseThrow().result()).isEqualTo(6);
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
    void commandsBehindAFailedOneAreSentAgainUnlessTheyDependOnIt() {
        Handle<Response<Boolean>> fails = batch.add(DELETE, new ById(1L));
        Handle<Response<Long>> added = batch.add(ADD, new ByTitle("x"));
        Handle<Response<Boolean>> deleted = batch.add(DELETE, new ById(added.ref(Response::result)));
        transport
                .answer(200, answer("[]", "{'c0':{'error':'NOT_FOUND','error_description':''}}"))
                .answer(200, answer("{'c1':9,'c2':true}", "[]"));

        BatchResult result = batch.run();

        assertThat(transport.sent).hasSize(2);
        assertThat(commands(1)).containsExactly("crm.deal.add?title=x", "crm.deal.delete?id=$result[c1]");
        assertThat(result.of(fails)).isInstanceOf(Outcome.Refused.class);
        assertThat(result.of(deleted)).isInstanceOf(Outcome.Succeeded.class);
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
    void theFailedOnesCanBeRepeated() { // google-api-java-client#527
        Handle<Response<Deal>> deal = batch.add(GET, new ById(7L));
        Handle<Response<Boolean>> limited =
                batch.add(DELETE, new ById(deal.ref(answer -> answer.result().id())));
        Handle<Response<Boolean>> refused = batch.add(DELETE, new ById(3L));
        transport
                .answer(
                        200,
                        answer("{'c0':{'ID':'77'}}", "{'c1':{'error':'OPERATION_TIME_LIMIT','error_description':''}}"))
                .answer(200, answer("[]", "{'c2':{'error':'NOT_FOUND','error_description':''}}"))
                .answer(200, answer("{'c1':true}", "[]"));

        BatchResult first = batch.run();
        Batch again = first.retryable();
        BatchResult second = again.run();

        assertThat(first.of(limited))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        outcome -> assertThat(outcome.error()).isInstanceOf(LimitException.class));
        assertThat(first.of(refused).isRetryable()).isFalse();
        assertThat(again.size()).isEqualTo(1);
        assertThat(commands(2)).containsExactly("crm.deal.delete?id=77");
        assertThat(second.of(limited).orElseThrow().result()).isTrue();
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
    void whatTheAnswerDoesNotHaveIsUnknownAndNotSentAgain() {
        Handle<Response<Long>> one = batch.add(ADD, new ByTitle("a"));
        Handle<Response<Long>> two = batch.add(ADD, new ByTitle("b"));
        transport.answer(200, answer("{'c0':9}", "[]"));

        BatchResult result = batch.run();

        assertThat(transport.sent).hasSize(1);
        assertThat(result.of(one)).isInstanceOf(Outcome.Succeeded.class);
        assertThat(result.of(two)).isInstanceOf(Outcome.Unknown.class);
        assertThat(result.of(two).isRetryable()).isFalse();
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
    void aBatchRunsOnce() {
        batch.add(DELETE, new ById(1L));
        transport.answer(200, answer("{'c0':true}", "[]"));
        BatchResult result = batch.run();
        batch.add(DELETE, new ById(2L));

        assertThat(result.outcomes()).hasSize(1);
        assertThatThrownBy(batch::run).isInstanceOf(IllegalStateException.class);
        assertThat(transport.sent).hasSize(1);
    }

    @Test
    void aServersErrorOfOneCommandIsNoRefusal() {
        Handle<Response<Boolean>> deleted = batch.add(DELETE, new ById(1L));
        transport.answer(200, answer("[]", "{'c0':{'error':'INTERNAL_SERVER_ERROR','error_description':''}}"));

        assertThat(batch.run().of(deleted)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void aRequestThatIsLostLeavesWritesUnknown() {
        Handle<Response<Boolean>> deleted = batch.add(DELETE, new ById(1L));
        Handle<Response<Deal>> read = batch.add(GET, new ById(2L));
        transport.fail(new IOException("reset"));

        BatchResult result = batch.run();

        assertThat(transport.sent).hasSize(1);
        assertThat(result.of(deleted)).isInstanceOfSatisfying(Outcome.Unknown.class, outcome -> {
            assertThat(outcome.cause()).isInstanceOf(TransportException.class);
            assertThat(outcome.isRetryable()).isFalse();
        });
        assertThat(result.of(read).isRetryable()).isTrue();
        assertThat(result.retryable().size()).isEqualTo(1);
    }

    @Test
    void fiftyCommandsARequestAndChainsAreNotCut() { // msgraph-sdk-design#88
        List<Handle<?>> handles = new ArrayList<>();
        IntStream.range(0, 49).forEach(i -> handles.add(batch.add(DELETE, new ById((long) i))));
        Handle<Response<Long>> added = batch.add(ADD, new ByTitle("x"));
        handles.add(added);
        Handle<Response<Boolean>> last = batch.add(DELETE, new ById(added.ref(Response::result)));
        handles.add(last);
        transport.then(request -> {
            Map<String, Object> results = new LinkedHashMap<>();
            WireFormat.bitrix24()
                    .parse(request.body())
                    .get("cmd")
                    .names()
                    .forEach(name -> results.put(name, name.equals("c49") ? (Object) 5 : (Object) true));
            String body =
                    WireFormat.bitrix24().write(Map.of("result", Map.of("result", results, "result_error", List.of())));
            return new dev.docbind.runtime.transport.TransportResponse(200, Map.of(), body);
        });

        BatchResult result = batch.run();

        assertThat(transport.sent).hasSize(2);
        assertThat(commands(0)).hasSize(49);
        assertThat(commands(1)).containsExactly("crm.deal.add?title=x", "crm.deal.delete?id=$result[c49]");
        assertThat(handles).allSatisfy(handle -> assertThat(result.of(handle)).isInstanceOf(Outcome.Succeeded.class));
    }

    @Test
    void moreThanFiftyThatDependOnEachOtherAreRefusedBeforeAnythingIsSent() {
        Handle<Response<Long>> added = batch.add(ADD, new ByTitle("x"));
        IntStream.range(0, 50).forEach(i -> batch.add(DELETE, new ById(added.ref(Response::result))));

        assertThatThrownBy(batch::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("51 commands depend on each other; a request has at most 50");
        assertThat(transport.sent).isEmpty();
    }

    @Test
    void methodsThatNoBatchCanHaveAreRefused() {
        MethodRef<Object, Response<Boolean>> task =
                MethodRef.of("task.item.update", RestVersion.V2, Object.class, Response.typeOf(Boolean.class));
        MethodRef<Object, Response<Boolean>> itself =
                MethodRef.of("Batch", RestVersion.V2, Object.class, Response.typeOf(Boolean.class));
        MethodRef<Object, Response<Boolean>> third =
                MethodRef.of("tasks.task.get", RestVersion.V3, Object.class, Response.typeOf(Boolean.class));

        assertThatThrownBy(() -> batch.add(task, List.of(1, Map.of("TITLE", "x"))))
                .hasMessage("task.item.update takes its parameters by position, which no command of a batch can send");
        assertThatThrownBy(() -> batch.add(itself, Map.of())).hasMessage("Batch can be no command of a batch");
        assertThatThrownBy(() -> batch.add(third, Map.of())).hasMessage("tasks.task.get can be no command of a batch");
        assertThat(batch.size()).isZero();
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

    @Test
    void callsOfAStreamGoInBatchesAsTheirOutcomesAreAskedFor() {
        transport.then(request -> {
            Map<String, Object> results = new LinkedHashMap<>();
            WireFormat.bitrix24()
                    .parse(request.body())
                    .get("cmd")
                    .members()
                    .forEach((name, text) -> results.put(
                            name, Map.of("ID", String.valueOf(text.text()).replaceAll(".*=", ""))));
            String body =
                    WireFormat.bitrix24().write(Map.of("result", Map.of("result", results, "result_error", List.of())));
            return new dev.docbind.runtime.transport.TransportResponse(200, Map.of(), body);
        });
        List<Long> taken = new ArrayList<>();
        Stream<ById> requests =
                Stream.iterate(1L, id -> id + 1).peek(taken::add).map(ById::new);

        List<Long> ids = Batch.each(client, GET, requests)
                .limit(120)
                .map(outcome -> outcome.orElseThrow().result().id())
                .toList();

        assertThat(ids).hasSize(120).startsWith(1L, 2L).endsWith(119L, 120L);
        assertThat(transport.sent).hasSize(3);
        assertThat(taken).hasSizeLessThanOrEqualTo(151);
    }
}
