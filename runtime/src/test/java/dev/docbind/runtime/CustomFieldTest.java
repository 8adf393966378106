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
    void a_declared_field_is_read_from_the_open_keys_of_an_answer() {
        assertThat(SIZE.in(Map.of("UF_CRM_SIZE", JsonValue.of("12")))).isEqualTo(12L);
        assertThat(SIZE.in(Map.of())).isNull();
    }

    @Test
    void a_field_of_many_values_is_read_as_other_lists_are() {
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
    void and_from_those_of_a_request() {
        assertThat(SIZE.in(Map.of("UF_CRM_SIZE", 12))).isEqualTo(12L);
    }

    @Test
    void a_value_of_another_type_is_refused() {
        Map<String, JsonValue> answer = Map.of("UF_CRM_SIZE", JsonValue.of("large"));

        assertThatThrownBy(() -> SIZE.in(answer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("UF_CRM_SIZE is no Long");
    }

    @Test
    void names_of_fields_are_texts_on_the_wire() {
        WireFormat wire = WireFormat.bitrix24();
        String json = wire.write(new Selection(List.of(FieldName.of("ID"), SIZE)));

        assertThat(json).isEqualTo("{\"select\":[\"ID\",\"UF_CRM_SIZE\"]}");
        assertThat(wire.read(json, Selection.class))
                .isEqualTo(new Selection(List.of(FieldName.of("ID"), FieldName.of("UF_CRM_SIZE"))));
    }

    @Test
    void fields_of_one_name_and_type_are_equal() {
        assertThat(SIZE)
                .isEqualTo(CustomField.of("UF_CRM_SIZE", Long.class))
                .hasSameHashCodeAs(CustomField.of("UF_CRM_SIZE", Long.class))
                .isNotEqualTo(CustomField.of("UF_CRM_SIZE", String.class))
                .hasToString("UF_CRM_SIZE");
    }
}
