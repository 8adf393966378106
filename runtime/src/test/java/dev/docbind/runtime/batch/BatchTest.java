package dev.docbind.runtime.batch;

import static dev.docbind.runtime.batch.DealBatches.ADD;
import static dev.docbind.runtime.batch.DealBatches.DELETE;
import static dev.docbind.runtime.batch.DealBatches.GET;
import static dev.docbind.runtime.batch.DealBatches.LIST;
import static dev.docbind.runtime.batch.DealBatches.answer;
import static dev.docbind.runtime.batch.DealBatches.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.batch.DealBatches.ById;
import dev.docbind.runtime.batch.DealBatches.ByTitle;
import dev.docbind.runtime.batch.DealBatches.Deal;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.client.ScriptedTransport;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.LimitException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.limit.Admission;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.limit.CallReport;
import dev.docbind.runtime.limit.LimitedCall;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchTest {

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
    void theLimiterLearnsTheOperatingTimeOfEachCommand() {
        List<String> learned = new ArrayList<>();
        CallLimiter limiter = new CallLimiter() {
            @Override
            public Admission reserve(LimitedCall call, Duration patience) {
                return Admission.NOW;
            }

            @Override
            public void release(LimitedCall call) {}

            @Override
            public void answered(LimitedCall call, CallReport report) {
                learned.add(call.portal() + " " + call.method() + " " + report.outcome() + " " + report.operating());
            }
        };
        Batch watched = Batch.of(PortalClient.builder()
                .credentials(Credentials.webhook("https://portal.example/rest/1/s3cret/"))
                .transport(transport)
                .limiter(limiter)
                .build());
        watched.add(GET, new ById(7L));
        watched.add(DELETE, new ById(8L));
        watched.add(ADD, new ByTitle("a"));
        transport.answer(
                200,
                "{'result':{'result':{'c0':{'ID':'7'},'c2':1},'result_error':{'c1':{'error':'OPERATION_TIME_LIMIT'}},"
                        + "'result_time':{'c0':{'operating':470.5,'operating_reset_at':1700000000},'c2':{'duration':1}}},"
                        + "'time':{'operating':0.1}}");

        watched.run();

        assertThat(learned)
                .containsExactly(
                        "portal.example batch ANSWERED 0.1",
                        "portal.example crm.deal.get PART 470.5",
                        "portal.example crm.deal.delete OPERATING_TIME_USED_UP null");
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
        transport.then(each((name, text) -> name.equals("c49") ? (Object) 5 : (Object) true));

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

        assertThatThrownBy(() -> batch.add(task, List.of(1, Map.of("TITLE", "x"))))
                .hasMessage("task.item.update takes its parameters by position, which no command of a batch can send");
        assertThatThrownBy(() -> batch.add(itself, Map.of())).hasMessage("Batch can be no command of a batch");
        assertThat(batch.size()).isZero();
    }

    @Test
    void callsOfAStreamGoInBatchesAsTheirOutcomesAreAskedFor() {
        transport.then(each((name, text) -> Map.of("ID", text.replaceAll(".*=", ""))));
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
