package dev.docbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.twin.Everything;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out of a list, a map or a tuple is kept by the record around it. */
class LeftOutValueTest {

    private static final WireFormat FORMAT = WireFormat.bitrix24();

    private final List<ValueProblem> problems = new ArrayList<>();

    private <T> T read(String text, Class<T> type) {
        return FORMAT.read(text.replace('\'', '"'), type, problems::add);
    }

    private static String written(Object value) {
        return FORMAT.write(value).replace('"', '\'');
    }

    /** The record keeps the whole list, so that what is left out is not lost where it is written again. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'items':[false,{'ID':1}]}         | {'items':[{'ID':1}]}        | $.items[0]",
                "{'items':[{'ID':1},false]}         | {'items':[{'ID':1}]}        | $.items[1]",
                "{'items':[{'ID':1},'']}            | {'items':[{'ID':1}]}        | $.items[1]",
                "{'items':[{'ID':1},'x',{'ID':2}]}  | {'items':[{'ID':1},{'ID':2}]} | $.items[1]",
                "{'items':{'5':{'ID':1},'7':false}} | {'items':[{'ID':1}]}        | $.items[1]",
                "{'list':[1,99.9,'2']}              | {'list':[1,2]}              | $.list[1]",
                "{'list':[1,{'a':[]},2]}            | {'list':[1,2]}              | $.list[1]",
                "{'list':[null,'n/a']}              | {'list':[null]}             | $.list[1]",
                "{'select':['ID',{}]}               | {'select':['ID']}           | $.select[1]",
                "{'map':{'a':'1','b':{},'c':'3'}}   | {'map':{'a':'1','c':'3'}}   | $.map.b",
                "{'document':['crm',{},'L']}        | {'document':['crm',null,'L']} | $.document[1]",
            })
    void anElementOfAnotherKindIsLeftOut(String given, String left, String path) {
        Everything value = read(given, Everything.class);

        assertThat(problems).extracting(ValueProblem::path).containsExactly(path);
        assertThat(value.additional().keySet()).containsExactly(path.replaceAll("\\$\\.|\\W.*", ""));
        assertThat(written(value)).isEqualTo(given);
        assertThat(written(withoutOpenKeys(value))).isEqualTo(left);
    }

    private static Everything withoutOpenKeys(Everything value) {
        return new Everything(
                value.text(),
                value.flag(),
                value.count(),
                value.price(),
                value.moment(),
                value.day(),
                value.list(),
                value.map(),
                value.item(),
                value.items(),
                value.document(),
                value.open(),
                value.select(),
                value.filter(),
                value.order(),
                Map.of());
    }

    /** An empty list would say that there is nothing. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'list':['n/a']}            | $.list  | List",
                "{'list':['n/a',{}]}         | $.list  | List",
                "{'items':[false]}           | $.items | List",
                "{'items':{'5':false}}       | $.items | List",
                "{'map':{'a':{},'b':[1]}}    | $.map   | Map",
            })
    void aListOfWhichNothingFitsDoesNotFit(String given, String path, String wanted) {
        Everything value = read(given, Everything.class);

        assertThat(problems)
                .extracting(ValueProblem::path, problem -> problem.wanted().getSimpleName())
                .containsExactly(tuple(path, wanted));
        assertThat(value.list()).isNull();
        assertThat(value.items()).isNull();
        assertThat(value.map()).isNull();
        assertThat(written(value)).isEqualTo(given);
    }

    @Test
    void aListThatIsEmptyIsEmpty() {
        Everything value = read("{'count':'x','list':[],'map':{},'items':[]}", Everything.class);

        assertThat(value.list()).isEmpty();
        assertThat(value.map()).isEmpty();
        assertThat(value.items()).isEmpty();
        assertThat(value.additional().keySet()).containsExactly("count");
    }

    /** The nearest record that has open keys keeps the JSON of its component. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{'lists':[[1,'x'],[2]]}",
                "{'lists':[['x'],[2]]}",
                "{'lists':[[1]],'closed':{'A':'x','B':'b'}}",
                "{'closed':{'A':'x','B':'b'}}",
                "{'rows':{'a':[{'ID':1},false],'b':[{'ID':'x'}]}}",
            })
    void whatHasNoPlaceOfItsOwnIsKeptByTheRecordAroundIt(String given) {
        assertThat(JsonValue.parse(FORMAT.write(read(given, Nested.class))))
                .isEqualTo(JsonValue.parse(given.replace('\'', '"')));
        assertThat(problems).hasSizeGreaterThan(0);
    }

    @Test
    void aRecordInAListKeepsWhatIsItsOwn() {
        Nested value = read("{'rows':{'a':[{'ID':'x'}]}}", Nested.class);

        assertThat(value.additional()).isEmpty();
        assertThat(value.rows().get("a").get(0).additional()).containsEntry("ID", JsonValue.of("x"));
    }

    record Nested(
            @JsonProperty("lists") List<List<Long>> lists,
            @JsonProperty("rows") Map<String, List<Everything.Item>> rows,
            @JsonProperty("closed") ValueByValueTest.Closed closed,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {}
}
