package dev.docbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.internal.Copies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers in which a value is of one of two types. */
class OneOfTest {

    private static final WireFormat FORMAT = WireFormat.bitrix24();

    private final List<ValueProblem> problems = new ArrayList<>();

    record Values(
            @JsonProperty("label") @Nullable OneOf<String, Map<String, String>> label,
            @JsonProperty("status") @Nullable OneOf<String, Boolean> status,
            @JsonProperty("id") @Nullable OneOf<Long, Boolean> id,
            @JsonProperty("ids") @Nullable OneOf<Long, List<Long>> ids,
            @JsonProperty("nodes") @Nullable OneOf<Map<String, JsonValue>, List<JsonValue>> nodes,
            @JsonProperty("types") @Nullable OneOf<List<String>, String> types,
            @JsonProperty("code") @Nullable OneOf<Long, String> code,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        Values {
            additional = Copies.map(additional);
        }
    }

    private Values read(String text) {
        return FORMAT.read("{" + text.replace('\'', '"') + "}", Values.class, problems::add);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'label':'a'       | First[value=a]",
                "'label':''        | First[value=]",
                "'label':{'en':'a'}| Second[value={en=a}]",
                "'label':7         | First[value=7]",
                "'status':'away'   | First[value=away]",
                "'status':false    | Second[value=false]",
                "'id':12           | First[value=12]",
                "'id':'12'         | First[value=12]",
                "'id':false        | Second[value=false]",
                "'ids':'7'         | First[value=7]",
                "'ids':[7,'8']     | Second[value=[7, 8]]",
                "'nodes':{'a':1}   | First[value={a=1}]",
                "'nodes':[]        | Second[value=[]]",
                "'types':['a']     | First[value=[a]]",
                "'types':'a'       | Second[value=a]",
                "'code':12         | First[value=12]",
                "'code':'12'       | Second[value=12]",
            })
    void aValueIsOfTheTypeWhoseShapeItHas(String given, String read) {
        Values values = read(given);

        assertThat(values.toString()).contains(read);
        assertThat(problems).isEmpty();
    }

    /** The lenient readers say "no value" by null: there is no value of either type then. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"'ids':null", "'ids':false", "'label':false", "'nodes':false", "'id':''"})
    void whereThereIsNoValueThereIsNone(String given) {
        Values values = read(given);

        assertThat(values.label()).isNull();
        assertThat(values.ids()).isNull();
        assertThat(values.nodes()).isNull();
        assertThat(values.id()).isNull();
        assertThat(problems).isEmpty();
    }

    @Test
    void whatFitsNeitherIsKeptAndWrittenBack() {
        Values values = read("'ids':{'a':'b'},'label':'x','id':'n/a'");

        assertThat(values.label()).isEqualTo(OneOf.first("x"));
        assertThat(values.ids()).isNull();
        assertThat(problems).extracting(ValueProblem::path).containsExactly("$.ids", "$.id");
        assertThat(values.additional()).containsOnlyKeys("ids", "id");
        assertThat(FORMAT.write(values).replace('"', '\''))
                .contains("'ids':{'a':'b'}")
                .contains("'id':'n/a'");
    }
}
