package dev.docbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.ValueProblem;
import dev.docbind.runtime.json.WireFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldDescriptionTest {

    private static final WireFormat FORMAT = WireFormat.bitrix24();

    private final List<ValueProblem> problems = new ArrayList<>();

    private FieldDescription read(String text) {
        return FORMAT.read(text.replace('\'', '"'), FieldDescription.class, problems::add);
    }

    @Test
    void aDescriptionHasItsTraits() {
        FieldDescription title = read("{'type':'string','isRequired':true,'isReadOnly':false,'title':'Title','upperName':'TITLE'}");

        assertThat(title.type()).isEqualTo("string");
        assertThat(title.isRequired()).isTrue();
        assertThat(title.isReadOnly()).isFalse();
        assertThat(title.isMultiple()).isNull();
        assertThat(title.title()).isEqualTo("Title");
        assertThat(title.upperName()).isEqualTo("TITLE");
        assertThat(title.additional()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'string','isRequired':true,'isMultiple':false}",
                "{'type':'string','isRequired':'Y','isMultiple':'N'}",
                "{'type':'string','required':'Y','multiple':'N'}",
                "{'TYPE':'string','REQUIRED':'Y','MULTIPLE':'N'}",
                "{'TYPE':'string','IS_REQUIRED':true,'IS_MULTIPLE':false}"
            })
    void traitsAreReadInEachSpelling(String text) {
        FieldDescription field = read(text);

        assertThat(field.type()).isEqualTo("string");
        assertThat(field.isRequired()).isTrue();
        assertThat(field.isMultiple()).isFalse();
        assertThat(field.additional()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void fieldsInsideAreDescribedToo() {
        FieldDescription params = read("{'type':'recurring','definition':{'MODE':{'type':'string','title':'Mode'}}}");

        assertThat(params.fields()).containsOnlyKeys("MODE");
        assertThat(params.fields().get("MODE").title()).isEqualTo("Mode");
    }

    @Test
    void whatIsNotListedIsKept() {
        assertThat(read("{'TYPE':'integer','USE_IN_FILTER':true}").additional())
                .isEqualTo(Map.of("USE_IN_FILTER", JsonValue.of(true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"isRequired", "REQUIRED"})
    void aValueThatDoesNotFitIsKeptAsItCame(String name) {
        FieldDescription field = read("{'type':'string','" + name + "':'perhaps'}");

        assertThat(field.type()).isEqualTo("string");
        assertThat(field.isRequired()).isNull();
        assertThat(field.additional()).isEqualTo(Map.of(name, JsonValue.of("perhaps")));
        assertThat(problems).extracting(ValueProblem::path).containsExactly("$." + name);
    }

    @Test
    void itIsWrittenWithWhatItHas() {
        assertThat(FORMAT.write(read("{'type':'string','isRequired':true,'size':'11'}")))
                .contains("\"type\":\"string\"", "\"isRequired\":true", "\"size\":\"11\"");
    }
}
