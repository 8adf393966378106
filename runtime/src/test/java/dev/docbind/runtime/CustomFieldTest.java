package dev.docbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomFieldTest {

    private static final CustomField<Long> SIZE = CustomField.of("UF_CRM_SIZE", Long.class);

    record Selection(@JsonProperty("select") List<FieldName> select) {}

    @Test
    void aDeclaredFieldIsReadFromTheOpenKeysOfAnAnswer() {
        assertThat(SIZE.in(Map.of("UF_CRM_SIZE", JsonValue.of("12")))).isEqualTo(12L);
        assertThat(SIZE.in(Map.of())).isNull();
    }

    @Test
    void aFieldOfManyValuesIsReadAsOtherListsAre() {
        CustomField<List<Long>> sizes = CustomField.listOf("UF_CRM_SIZES", Long.class);

        assertThat(sizes.in(Map.of("UF_CRM_SIZES", JsonValue.parse("[\"1\", 2]"))))
                .containsExactly(1L, 2L);
        assertThat(sizes.in(Map.of("UF_CRM_SIZES", JsonValue.parse("{\"0\": 1, \"1\": 2}"))))
                .containsExactly(1L, 2L);
        assertThat(sizes.in(Map.of("UF_CRM_SIZES", JsonValue.of(7)))).containsExactly(7L);
        assertThat(sizes.in(Map.of("UF_CRM_SIZES", JsonValue.of(false)))).isNullOrEmpty();
        assertThat(sizes).isNotEqualTo(CustomField.of("UF_CRM_SIZES", Long.class));
    }

    @Test
    void andFromThoseOfARequest() {
        assertThat(SIZE.in(Map.of("UF_CRM_SIZE", 12))).isEqualTo(12L);
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        Map<String, JsonValue> answer = Map.of("UF_CRM_SIZE", JsonValue.of("large"));

        assertThatThrownBy(() -> SIZE.in(answer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("UF_CRM_SIZE is no Long");
    }

    @Test
    void namesOfFieldsAreTextsOnTheWire() {
        WireFormat wire = WireFormat.bitrix24();
        String json = wire.write(new Selection(List.of(FieldName.of("ID"), SIZE)));

        assertThat(json).isEqualTo("{\"select\":[\"ID\",\"UF_CRM_SIZE\"]}");
        assertThat(wire.read(json, Selection.class))
                .isEqualTo(new Selection(List.of(FieldName.of("ID"), FieldName.of("UF_CRM_SIZE"))));
    }

    @Test
    void fieldsOfOneNameAndTypeAreEqual() {
        assertThat(SIZE)
                .isEqualTo(CustomField.of("UF_CRM_SIZE", Long.class))
                .hasSameHashCodeAs(CustomField.of("UF_CRM_SIZE", Long.class))
                .isNotEqualTo(CustomField.of("UF_CRM_SIZE", String.class))
                .hasToString("UF_CRM_SIZE");
    }
}
