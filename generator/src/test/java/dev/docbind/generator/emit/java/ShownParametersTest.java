package dev.docbind.generator.emit.java;

import static dev.docbind.generator.emit.java.Rows.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownParametersTest {

    private static final Json ONE = new Json.Text("1");

    private static List<Field> of(List<Field> parameters, Map<String, Json> sent) {
        return of(parameters, new Json.ObjectValue(sent));
    }

    private static List<Field> of(List<Field> parameters, Json sent) {
        RequestExample request = new RequestExample("cURL (Webhook)", "a.list", "", sent, false, Rows.at("a.md", 3));
        Method method = Rows.method("a.list", 2, parameters, List.of(), List.of(), List.of(request));
        return ShownParameters.of(method);
    }

    @Test
    void a_parameter_that_only_the_request_shows_gets_a_component_of_the_type_shown() {
        List<Field> fields =
                of(List.of(field("ID", Kind.INTEGER).row()), Map.of("order", new Json.ObjectValue(Map.of("ID", ONE))));

        assertThat(fields).extracting(Field::name).containsExactly("ID", "order");
        assertThat(fields.get(1).type().kind()).isEqualTo(Kind.ORDER);
        assertThat(fields.get(1).traits().documented()).isFalse();
        assertThat(fields.get(1).required()).isFalse();
    }

    @Test
    void a_field_of_a_described_object_too() {
        Field object =
                field("fields", Kind.OBJECT).of(field("TITLE", Kind.TEXT).row()).row();
        Json shown = new Json.ObjectValue(Map.of("companyId", ONE));

        assertThat(of(List.of(object), Map.of("fields", shown)).get(0).fields())
                .extracting(Field::name)
                .containsExactly("TITLE", "companyId");
    }

    @Test
    void a_key_with_digits_is_one_portals_own() {
        assertThat(of(List.of(), Map.of("PROPERTY_951", ONE))).isEmpty();
    }

    @Test
    void where_keys_are_open_any_key_may_be() {
        Field open = field("UF_*", Kind.TEXT).placeholder().row();

        assertThat(of(List.of(open), Map.of("COLOR", ONE))).containsExactly(open);
    }

    @Test
    void another_case_is_the_documented_parameter() {
        assertThat(of(List.of(field("ID", Kind.TEXT).row()), Map.of("id", ONE)))
                .extracting(Field::name)
                .containsExactly("ID");
    }

    @Test
    void keys_of_a_body_without_names_are_no_parameters() {
        Json body = new Json.ArrayValue(List.of(new Json.ObjectValue(Map.of("ID", new Json.Text("desc")))));

        assertThat(of(List.of(field("ORDER", Kind.ORDER).row()), body))
                .extracting(Field::name)
                .containsExactly("ORDER");
    }
}
