package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.Answer;
import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.OneOf;
import dev.docbind.runtime.json.ValueProblem;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.twin.Everything;
import dev.docbind.runtime.twin.WorkflowTerminateRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller learns of values that do not fit, and when the answer is refused for one. */
class AnswerProblemsTest {

    private static final MethodRef<Object, ItemList> LIST = MethodRef.of("some.list", RestVersion.V2, ItemList.class);

    private final Logger logger = Logger.getLogger("dev.docbind.runtime");
    private final List<String> warnings = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().equals(Level.WARNING)) {
                warnings.add(line.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    record ItemList(
            @JsonProperty("result") List<Everything.Item> result,
            @JsonProperty("total") Long total) {}

    record ItemAnswer(@JsonProperty("result") Everything.Item result) {}

    record MapAnswer(@JsonProperty("result") Map<String, Long> result) {}

    record NumberAnswer(@JsonProperty("result") Long result) {}

    record NumberList(@JsonProperty("result") List<Long> result) {}

    record RowsAnswer(@JsonProperty("result") Rows result) {}

    record Rows(
            @JsonProperty("items") List<Everything.Item> items,
            @JsonProperty("ids") List<Long> ids,
            @JsonProperty("NAME") String name,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {}

    record WideAnswer(@JsonProperty("result") WideRows result) {}

    /** What the generator makes of a type with too many components for a record. */
    static final class WideRows {
        @JsonProperty("items")
        private List<WideRow> items;

        @JsonAnySetter
        private final Map<String, JsonValue> additional = new LinkedHashMap<>();

        List<WideRow> items() {
            return items;
        }

        @JsonAnyGetter
        Map<String, JsonValue> additional() {
            return additional;
        }
    }

    static final class WideRow {
        @JsonProperty("ID")
        private Long id;

        Long id() {
            return id;
        }
    }

    record EitherAnswer(@JsonProperty("result") OneOf<Long, List<Long>> result) {}

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
    }

    @AfterEach
    void listenNoMore() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
    }

    private static PortalClient client(String body) {
        return PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .limiter(CallLimiter.none())
                .transport(StubTransport.answering(200, body.replace('\'', '"')))
                .build();
    }

    @Test
    void theAnswerListsThem() {
        Answer<ItemList> answer =
                client("{'result':[{'ID':1},{'ID':'private'}],'total':2}").exchange(LIST, Map.of());

        assertThat(answer.value().result()).hasSize(2);
        assertThat(answer.value().total()).isEqualTo(2);
        assertThat(answer.problems())
                .isEqualTo(answer.raw().problems())
                .containsExactly(
                        new ValueProblem("$.result[1].ID", "$.result[].ID", Long.class, JsonValue.of("private")));
        assertThat(answer.toString()).doesNotContain("private");
    }

    @Test
    void anAnswerThatFitsHasNone() {
        assertThat(client("{'result':[{'ID':1}]}").exchange(LIST, Map.of()).problems())
                .isEmpty();
        assertThat(client("{'result':'any'}").call("some.list", Map.of()).problems())
                .isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void aCallerOfAFacadeListensToThem() {
        List<String> heard = new ArrayList<>();
        PortalClient client = client("{'result':{'a':'b'},'time':{'start':'?'}}")
                .with(CallOptions.builder()
                        .onProblems((method, problems) -> heard.add(method.name() + " " + problems))
                        .build());

        Response<Boolean> answer = client.execute(
                WorkflowTerminateRequest.METHOD,
                WorkflowTerminateRequest.builder().id("1").build());

        assertThat(answer.result()).isNull();
        assertThat(answer.additional()).containsEntry("result", JsonValue.of(Map.of("a", "b")));
        assertThat(heard)
                .containsExactly("bizproc.workflow.terminate [ValueProblem[$.result is no Boolean],"
                        + " ValueProblem[$.time.start is no BigDecimal]]");
    }

    @Test
    void whoWaitsForAFutureListensToThem() {
        List<String> heard = new ArrayList<>();
        PortalClient client = client("{'result':[false,{'ID':1}]}")
                .with(CallOptions.builder()
                        .onProblems((method, problems) -> heard.add(problems.toString()))
                        .build());

        assertThat(client.async().execute(LIST, Map.of()).join().result()).hasSize(1);
        assertThat(heard).containsExactly("[ValueProblem[$.result[] is no Item]]");
    }

    @Test
    void aListenerThatFailsDoesNotLoseTheAnswer() {
        PortalClient client = client("{'result':[{'ID':'x'}]}")
                .with(CallOptions.builder()
                        .onProblems((method, problems) -> {
                            throw new IllegalStateException("private");
                        })
                        .build());

        assertThat(client.execute(LIST, Map.of()).result()).hasSize(1);
        assertThat(warnings).last().asString().contains("IllegalStateException").doesNotContain("private");
    }

    @Test
    void eachIsLoggedOnceAMethodAndPlaceWithoutTheValue() {
        PortalClient client = client("{'result':[{'ID':'private'},{'ID':'private'},{'NAME':{}}]}");
        MethodRef<Object, ItemList> other = MethodRef.of("other.list", RestVersion.V2, ItemList.class);

        client.execute(LIST, Map.of());
        client.with(CallOptions.builder().repeatable(true).build()).execute(LIST, Map.of());
        client.execute(other, Map.of());

        assertThat(warnings)
                .extracting(warning -> warning.replaceFirst(" \\[.{8,}?\\] ", " "))
                .containsExactly(
                        "some.list answered with a value at $.result[].ID that is no Long; the typed answer is without it",
                        "some.list answered with a value at $.result[].NAME that is no String;"
                                + " the typed answer is without it",
                        "other.list answered with a value at $.result[].ID that is no Long; the typed answer is without it",
                        "other.list answered with a value at $.result[].NAME that is no String;"
                                + " the typed answer is without it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'result':[{'ID':99.9}]}",
                "{'result':[{'ID':1},false]}",
                "{'result':[],'total':'n/a'}",
            })
    void strictReadingRefusesWhatDoesNotFit(String body) {
        PortalClient strict =
                client(body).with(CallOptions.builder().strictReading(true).build());

        assertThatThrownBy(() -> strict.execute(LIST, Map.of()))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageContaining("not as documented: unexpected JSON at $.");
        assertThat(strict.with(CallOptions.builder().strictReading(false).build())
                        .execute(LIST, Map.of()))
                .isNotNull();
    }

    @Test
    void anUnreadableBodyIsSaidToBeWhatItIs() {
        for (String body : List.of("{'result':[{'ID':", "{'result':[{'ID':1e9999999999")) {
            assertThatThrownBy(() -> client(body).execute(LIST, Map.of()))
                    .isInstanceOf(UnreadableAnswerException.class)
                    .hasMessageContaining("with a body that is no well-formed JSON")
                    .hasMessageNotContaining("9999");
            assertThatThrownBy(() -> client(body).call("some.list", Map.of()))
                    .isInstanceOf(UnreadableAnswerException.class)
                    .hasMessageContaining("no well-formed JSON");
        }
    }

    @Test
    void aNumberBeyondTheLimitsOfTheReaderCostsItsOwnComponent() {
        Answer<ItemList> answer =
                client("{'result':[{'ID':1e9999999999},{'ID':1}]}").exchange(LIST, Map.of());
        assertThat(answer.value().result()).extracting(Everything.Item::id).containsExactly(null, 1L);
        assertThat(answer.value().result().get(0).additional()).containsEntry("ID", JsonValue.of("1e9999999999"));
        assertThat(answer.problems()).extracting(ValueProblem::path).containsExactly("$.result[0].ID");
    }

    @Test
    void strictReadingIsNotAboutTheClock() {
        for (String time : List.of("{'start':'?'}", "'now'")) {
            PortalClient strict = client("{'result':true,'time':" + time + "}")
                    .with(CallOptions.builder().strictReading(true).build());
            assertThat(strict.execute(
                                    WorkflowTerminateRequest.METHOD,
                                    WorkflowTerminateRequest.builder().id("1").build())
                            .result())
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ItemList | {'result':'n/a'}",
                "ItemList | {'result':7}",
                "ItemList | {'result':true}",
                "ItemAnswer | {'result':'n/a'}",
                "ItemAnswer | {'result':7}",
                "ItemAnswer | {'result':true}",
                "MapAnswer | {'result':'n/a'}",
                "MapAnswer | {'result':7}",
                "ItemList | {'result':[false]}",
                "ItemList | {'result':['',0]}",
                "ItemList | {'result':{'5':false}}",
                "MapAnswer | {'result':{'a':'n/a'}}",
                "NumberList | {'result':['n/a']}",
                "RowsAnswer | {'result':{'items':['n/a']}}",
                "RowsAnswer | {'result':{'items':{'7':false},'total':3,'more':false,'others':[]}}",
                "WideAnswer | {'result':{'items':['n/a']}}",
            })
    void aResultThatIsNoStructureIsNoEmptyOne(String type, String body) {
        MethodRef<Object, ?> method =
                MethodRef.of("some.list", RestVersion.V2, answer(type)).reading();

        assertThatThrownBy(() -> client(body).execute(method, Map.of()))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageContaining("not as documented: unexpected JSON at $.result");
    }

    private static Class<?> answer(String type) {
        return switch (type) {
            case "ItemList" -> ItemList.class;
            case "ItemAnswer" -> ItemAnswer.class;
            case "NumberList" -> NumberList.class;
            case "RowsAnswer" -> RowsAnswer.class;
            case "WideAnswer" -> WideAnswer.class;
            default -> MapAnswer.class;
        };
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ItemList | {'result':[false]}",
                "ItemList | {'result':{'5':false}}",
                "MapAnswer | {'result':{'a':'n/a'}}",
                "NumberList | {'result':['n/a']}",
                "RowsAnswer | {'result':{'items':['n/a']}}",
                "RowsAnswer | {'result':{'items':'n/a'}}",
            })
    void theAnswerOfACallThatMayHaveWrittenIsNotLost(String type, String body) {
        Answer<?> answer = client(body).exchange(MethodRef.of("some.import", RestVersion.V2, answer(type)), Map.of());

        assertThat(answer.problems()).isNotEmpty();
        assertThat(answer.raw().json().get("result")).isNotEqualTo(JsonValue.NULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ItemList", "ItemAnswer", "MapAnswer", "RowsAnswer", "WideAnswer"})
    void aScalarInPlaceOfAStructureIsRefusedOfEveryMethod(String type) {
        assertThatThrownBy(() -> client("{'result':'n/a'}")
                        .execute(MethodRef.of("some.import", RestVersion.V2, answer(type)), Map.of()))
                .isInstanceOf(UnreadableAnswerException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'result':{'NAME':'n','items':['n/a']}}",
                "{'result':{'first':{},'items':['n/a']}}",
                "{'result':{'ids':['n/a']}}",
                "{'result':{'items':[{'more':['n/a']}]}}",
            })
    void aListOfOneOfManyFieldsIsNotLost(String body) {
        MethodRef<Object, RowsAnswer> rows =
                MethodRef.of("some.rows", RestVersion.V2, RowsAnswer.class).reading();

        Answer<RowsAnswer> answer = client(body).exchange(rows, Map.of());

        assertThat(answer.problems()).hasSizeLessThan(2);
        assertThat(answer.raw().body()).contains("n/a");
        assertThat(JsonValue.parse(WireFormat.bitrix24().write(answer.value())))
                .isEqualTo(answer.raw().json());
    }

    @Test
    void aResultThatIsAnotherScalarOrAnotherStructureIsNotLost() {
        MethodRef<Object, NumberAnswer> number = MethodRef.of("some.add", RestVersion.V2, NumberAnswer.class);
        MethodRef<Object, EitherAnswer> either = MethodRef.of("some.add", RestVersion.V2, EitherAnswer.class);
        MethodRef<Object, ItemAnswer> item = MethodRef.of("some.get", RestVersion.V2, ItemAnswer.class);

        assertThat(client("{'result':99.9}").exchange(number, Map.of()).problems())
                .hasSize(1);
        assertThat(client("{'result':'n/a'}").exchange(either, Map.of()).problems())
                .hasSize(1);
        assertThat(client("{'result':[1,2]}").exchange(item, Map.of()).problems())
                .hasSize(1);
    }
}
