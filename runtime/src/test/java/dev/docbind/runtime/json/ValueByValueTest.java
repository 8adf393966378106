package dev.docbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.ResponseTime;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.twin.DocumentId;
import dev.docbind.runtime.twin.Everything;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that does not fit costs itself and nothing else. */
class ValueByValueTest {

    private static final WireFormat FORMAT = WireFormat.bitrix24();

    private final List<ValueProblem> problems = new ArrayList<>();

    private <T> T read(String text, Class<T> type) {
        return FORMAT.read(text.replace('\'', '"'), type, problems::add);
    }

    private static String written(Object value) {
        return FORMAT.write(value).replace('"', '\'');
    }

    /** The values around it are those of every type, and stay; what does not fit is written as it was read. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'text':{'a':'secret'}       | $.text      | String",
                "'text':['a']                | $.text      | String",
                "'flag':'perhaps'            | $.flag      | Boolean",
                "'flag':2                    | $.flag      | Boolean",
                "'flag':{}                   | $.flag      | Boolean",
                "'count':99.9                | $.count     | Long",
                "'count':'99.9'              | $.count     | Long",
                "'count':'n/a'               | $.count     | Long",
                "'count':1E+999999999        | $.count     | Long",
                "'count':9223372036854775808 | $.count     | Long",
                "'count':[7]                 | $.count     | Long",
                "'count':true                | $.count     | Long",
                "'price':'n/a'               | $.price     | BigDecimal",
                "'price':true                | $.price     | BigDecimal",
                "'moment':{}                 | $.moment    | OffsetDateTime",
                "'moment':'yesterday'        | $.moment    | OffsetDateTime",
                "'moment':'32.13.2023'       | $.moment    | OffsetDateTime",
                "'moment':true               | $.moment    | OffsetDateTime",
                "'day':5                     | $.day       | LocalDate",
                "'list':'n/a'                | $.list      | List",
                "'list':{'a':1}              | $.list      | List",
                "'map':'n/a'                 | $.map       | Map",
                "'item':'n/a'                | $.item      | Item",
                "'item':[1,{'b':2}]          | $.item      | Item",
                "'items':'n/a'               | $.items     | List",
                "'document':'n/a'            | $.document  | DocumentId",
                "'filter':'n/a'              | $.filter    | Filter",
            })
    void theComponentIsNullAndEverythingElseIsWhatItWas(String member, String path, String wanted) {
        String first = "{'ID':7,'WIDE':{'A':1},'zeta':1.10,'TIME':{'start':1.5},'inside':";
        String last = ",'either':[1],'alpha':null}";
        String given = first + "{" + member + "}" + last;

        Around value = read(given, Around.class);

        String place = "$.inside" + path.substring(1);
        assertThat(problems)
                .extracting(
                        ValueProblem::path,
                        ValueProblem::place,
                        problem -> problem.wanted().getSimpleName())
                .containsExactly(tuple(place, place, wanted));
        assertThat(value.id()).isEqualTo(7);
        assertThat(value.wide().a()).isEqualTo(1);
        assertThat(value.time().start()).isEqualTo("1.5");
        assertThat(value.either()).isEqualTo(OneOf.second(List.of(1L)));
        assertThat(FORMAT.tree(value)).isEqualTo(JsonValue.parse(given.replace('\'', '"')));
        assertThat(value.additional().keySet()).containsExactly("zeta", "alpha");
    }

    record Around(
            @JsonProperty("ID") Long id,
            @JsonProperty("WIDE") Wide wide,
            @JsonProperty("TIME") ResponseTime time,
            @JsonProperty("inside") Everything inside,
            @JsonProperty("either") OneOf<Long, List<Long>> either,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        Around {
            additional = Copies.map(additional);
        }
    }

    /** What the generator makes where a record would have too many components. */
    static final class Wide {

        @JsonProperty("A")
        private Long a;

        @JsonProperty("ITEMS")
        private List<Everything.Item> items;

        @JsonAnySetter
        private final Map<String, JsonValue> additional = new LinkedHashMap<>();

        private Wide() {}

        Long a() {
            return a;
        }

        @JsonAnyGetter
        public Map<String, JsonValue> additional() {
            return Collections.unmodifiableMap(additional);
        }
    }

    @Test
    void aValueInsideAnElementCostsThatFieldAndNotTheList() {
        Everything value = read("{'items':[{'ID':1},{'ID':99.9,'NAME':'b','X':1},{'ID':3}]}", Everything.class);

        assertThat(value.items()).extracting(Everything.Item::id).containsExactly(1L, null, 3L);
        assertThat(value.items().get(1).additional())
                .containsExactly(
                        Map.entry("ID", JsonValue.of(new BigDecimal("99.9"))), Map.entry("X", JsonValue.of(1)));
        assertThat(problems)
                .containsExactly(new ValueProblem(
                        "$.items[1].ID", "$.items[].ID", Long.class, JsonValue.of(new BigDecimal("99.9"))));
        assertThat(written(value)).isEqualTo("{'items':[{'ID':1},{'NAME':'b','ID':99.9,'X':1},{'ID':3}]}");
    }

    /** Nothing but its own name is special about it. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{'additional':{'a':1}}",
                "{'additional':7,'zeta':1}",
                "{'zeta':1,'additional':[1]}",
                "{'count':'x','additional':{'a':1}}",
            })
    void aKeyNamedAsTheOpenKeysIsOneOfThem(String given) {
        Everything value = read(given, Everything.class);

        JsonValue json = JsonValue.parse(given.replace('\'', '"'));
        assertThat(value.additional()).containsEntry("additional", json.get("additional"));
        assertThat(JsonValue.parse(FORMAT.write(value))).isEqualTo(json);
    }

    @Test
    void aNullAmongRecordsIsANull() {
        assertThat(read("{'items':[{'ID':1},null]}", Everything.class).items())
                .hasSize(2)
                .endsWith((Everything.Item) null);
        assertThat(problems).isEmpty();
    }

    @Test
    void placesHaveNoPositionsAndNoKeysOfThePortal() {
        read("{'items':[{'ID':[]},{'ID':[1]}],'map':{'secret':{},'b':'c'}}", Everything.class);

        assertThat(problems).extracting(ValueProblem::path).containsExactly("$.items[1].ID", "$.map.secret");
        assertThat(problems).extracting(ValueProblem::place).containsExactly("$.items[].ID", "$.map.*");
        assertThat(problems.get(1)).hasToString("ValueProblem[$.map.* is no String]");
    }

    @Test
    void aWideClassKeepsWhatDoesNotFitAsARecordDoes() {
        Wide value = read("{'A':'n/a','ITEMS':[{'ID':'x'},false],'B':2}", Wide.class);

        assertThat(value.a()).isNull();
        assertThat(value.items)
                .singleElement()
                .satisfies(item -> assertThat(item.additional()).containsEntry("ID", JsonValue.of("x")));
        assertThat(value.additional())
                .containsExactly(
                        Map.entry("A", JsonValue.of("n/a")),
                        Map.entry("ITEMS", JsonValue.parse("[{\"ID\":\"x\"},false]")),
                        Map.entry("B", JsonValue.of(2)));
        assertThat(written(value)).isEqualTo("{'A':'n/a','ITEMS':[{'ID':'x'},false],'B':2}");
        assertThat(problems).extracting(ValueProblem::path).containsExactly("$.A", "$.ITEMS[0].ID", "$.ITEMS[1]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'either':{'a':1},'ID':'x'} | $.either,$.ID  | {'either':{'a':1},'ID':'x'}",
                "{'either':'n/a'}            | $.either       | {'either':'n/a'}",
                "{'either':[1,'n/a']}        | $.either[1]    | {'either':[1,'n/a']}",
            })
    void aValueOfTwoTypesThatIsOfNeitherDoesNotFit(String given, String paths, String left) {
        assertThat(JsonValue.parse(FORMAT.write(read(given, Around.class))))
                .isEqualTo(JsonValue.parse(left.replace('\'', '"')));
        assertThat(problems).extracting(ValueProblem::path).containsExactly(paths.split(","));
    }

    @Test
    void aRecordWithoutOpenKeysLosesTheValueButNamesIt() {
        Closed value = read("{'A':'n/a','B':'b','C':1}", Closed.class);

        assertThat(value).isEqualTo(new Closed(null, "b"));
        assertThat(problems).extracting(ValueProblem::value).containsExactly(JsonValue.of("n/a"));
    }

    record Closed(
            @JsonProperty("A") Long a, @JsonProperty("B") String b) {}

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'count':6,'count':7}            | {'count':7}",
                "{'z':1,'count':6,'z':2}          | {'count':6,'z':2}",
                "{'list':['x'],'list':[7]}        | {'list':[7]}",
                "{'list':[7,'x'],'list':[7]}      | {'list':[7]}",
                "{'item':{'ID':1,'ID':2},'flag':2} | {'item':{'ID':2},'flag':2}",
                "{'count':'x','count':7,'flag':2} | {'count':7,'flag':2}",
                "{'count':7,'count':'x'}          | {'count':'x'}",
                "{'z':1,'count':'x','z':2}        | {'z':2,'count':'x'}",
            })
    void ofARepeatedNameTheLastValueCounts(String given, String left) {
        assertThat(written(read(given, Everything.class))).isEqualTo(left);
    }

    @Test
    void anAbsentValueAndANullStayApart() {
        Everything value = read("{'count':'x','open':null}", Everything.class);

        assertThat(value.open()).isEqualTo(JsonValue.NULL);
        assertThat(read("{'count':'x'}", Everything.class).open()).isNull();
    }

    @Test
    void aTextKeepsTheDigitsOfItsNumber() {
        assertThat(read("{'count':'x','text':1e2,'items':[{'NAME':1.50}]}", Everything.class)
                        .text())
                .isEqualTo("1e2");
    }

    @Test
    void aTypeMayHaveParameters() throws ReflectiveOperationException {
        Type type = Holder.class.getDeclaredField("items").getGenericType();

        List<Everything.Item> items = FORMAT.read("[{\"ID\":\"x\"},false,{\"ID\":2}]", type);

        assertThat(items).extracting(Everything.Item::id).containsExactly(null, 2L);
    }

    private static final class Holder {
        @SuppressWarnings("unused") // for its type
        private List<Everything.Item> items;
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'count':'x'", "{'count':'x'} more", "{'count':'x'}}", "['count']", "'x'", "7"})
    void whatIsNoJsonOrAsAWholeOfAnotherTypeIsRefused(String text) {
        assertThatThrownBy(() -> read(text, Everything.class)).isInstanceOf(IllegalArgumentException.class);
        assertThat(problems).isEmpty();
    }

    @Test
    void whatTheListenerThrowsReachesTheCaller() {
        assertThatThrownBy(() -> FORMAT.read("{\"count\":\"x\"}", Everything.class, problem -> {
                    throw new IllegalStateException(problem.path());
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("$.count");
    }

    @Test
    void aListThatAnApplicationDeclaredIsReadWholeOrNotAtAll() {
        assertThatThrownBy(() -> FORMAT.readList("[1,\"x\"]", Long.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unexpected JSON at $[1]");
    }

    /** A record that answers have and requests take. */
    record BothWays(
            @JsonProperty("DAYS") List<Long> days,
            @JsonProperty("NAME") String name,
            @JsonAnyGetter @JsonAnySetter Map<String, Object> additional) {}

    @Test
    void whatRequestsTakeTooIsWrittenAsItWasRead() {
        String given = "{'DAYS':[1,'x',3],'NAME':{'a':1},'MORE':1.50}";
        BothWays value = read(given, BothWays.class);

        assertThat(value.days()).containsExactly(1L, 3L);
        assertThat(value.name()).isNull();
        assertThat(value.additional()).containsEntry("MORE", new BigDecimal("1.50"));
        assertThat(FORMAT.read(written(value).replace('\'', '"'), JsonValue.class))
                .isEqualTo(FORMAT.read(given.replace('\'', '"'), JsonValue.class));
    }

    @Test
    void whatIsSetTwiceIsStillRefused() {
        BothWays days = new BothWays(List.of(1L), null, Map.of("DAYS", List.of(2L)));
        BothWays name = new BothWays(null, "a", Map.of("NAME", JsonValue.of("b")));

        assertThatThrownBy(() -> written(days)).hasMessageContaining("\"DAYS\" is set twice");
        assertThatThrownBy(() -> written(name)).hasMessageContaining("\"NAME\" is set twice");
    }

    @Test
    void aRecordThatIsWrittenAsAListKeepsItsPlaces() {
        assertThat(read("{'count':'x','document':['crm',null,'L',{'more':1}]}", Everything.class)
                        .document())
                .isEqualTo(new DocumentId("crm", null, "L"));
        assertThat(read("{'count':'x','document':['crm']}", Everything.class).document())
                .isEqualTo(new DocumentId("crm", null, null));
    }
}
