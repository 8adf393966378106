package dev.docbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.ValueProblem;
import dev.docbind.runtime.json.WireFormat;
import java.util.ArrayList;
import java.util.List;
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
        FieldDescription title =
                read("{'type':'string','isRequired':true,'isReadOnly':false,'title':'Title','upperName':'TITLE'}");

        assertThat(title.type()).isEqualTo("string");
        assertThat(title.isRequired()).isTrue();
        assertThat(title.isReadOnly()).isFalse();
        assertThat(title.isMultiple()).isNull();
        assertThat(title.title()).isEqualTo("Title");
        assertThat(title.upperName()).isEqualTo("TITLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'string','isRequired':true,'isMultiple':false}",
                "{'type':'string','isRequired':'Y','isMultiple':'N'}",
                "{'type':'string','required':'Y','multiple':'N'}",
                "{'TYPE':'string','REQUIRED':'Y','MULTIPLE':'N'}",
                "{'TYPE':'string','REQUIRED':true,'multiple':false}"
            })
    void traitsAreReadInEachSpelling(String text) {
        FieldDescription field = read(text);

        assertThat(field.type()).isEqualTo("string");
        assertThat(field.isRequired()).isTrue();
        assertThat(field.isMultiple()).isFalse();
        assertThat(problems).isEmpty();
    }

    @Test
    void fieldsInsideAreDescribedToo() {
        FieldDescription params = read("{'type':'recurring','definition':{'MODE':{'type':'string','title':'Mode'}}}");

        assertThat(params.fields()).containsOnlyKeys("MODE");
        assertThat(params.fields().get("MODE").title()).isEqualTo("Mode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"isRequired", "REQUIRED"})
    void aValueOfAnotherTypeIsKeptAndNoFlag(String name) {
        FieldDescription field = read("{'type':'string','" + name + "':'perhaps'}");

        assertThat(field.type()).isEqualTo("string");
        assertThat(field.isRequired()).isNull();
        assertThat(field.members()).containsEntry(name, JsonValue.of("perhaps"));
    }

    @Test
    void itIsWrittenAsItWasRead() {
        String text = "{\"TYPE\":\"string\",\"required\":\"Y\",\"USE_IN_SHOW\":true,\"size\":\"11\",\"default\":null}";

        assertThat(FORMAT.write(read(text))).isEqualTo(text);
    }

    @Test
    void whatIsNoDescriptionDoesNotFit() {
        assertThatThrownBy(() -> FORMAT.read("\"text\"", FieldDescription.class))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
