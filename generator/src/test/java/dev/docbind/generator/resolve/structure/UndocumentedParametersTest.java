package dev.docbind.generator.resolve.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldBuilder;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Overview;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UndocumentedParametersTest {

    private static final Json ONE = new Json.Text("1");
    private static final SourceLocation PLACE = SourceLocation.of("a.md", 1, 1);

    @Test
    void aParameterThatOnlyTheRequestShowsHasTheTypeShown() {
        List<Field> found = of(
                        List.of(field("ID", Kind.INTEGER).build()),
                        Map.of("order", new Json.ObjectValue(Map.of("ID", ONE))))
                .undocumented();

        assertThat(found).extracting(Field::name).containsExactly("order");
        assertThat(found.get(0).type().kind()).isEqualTo(Kind.ORDER);
        assertThat(found.get(0).traits().documented()).isFalse();
        assertThat(found.get(0).required()).isFalse();
    }

    @Test
    void aFieldOfADescribedObjectStandsBesideItsRows() {
        Field object = field("fields", Kind.OBJECT)
                .fields(List.of(field("TITLE", Kind.TEXT).build()))
                .definition("other.md#fields")
                .build();
        Json shown = new Json.ObjectValue(Map.of("companyId", ONE));

        Field complete =
                of(List.of(object), Map.of("fields", shown)).parameters().get(0);

        assertThat(complete.fields()).isEqualTo(object.fields());
        assertThat(complete.undocumented()).extracting(Field::name).containsExactly("companyId");
        assertThat(complete.traits().definition()).isNull();
    }

    @Test
    void aKeyWithDigitsIsOnePortalsOwn() {
        assertThat(of(List.of(), Map.of("PROPERTY_951", ONE)).undocumented()).isEmpty();
    }

    @Test
    void whereKeysAreOpenAnyKeyMayBe() {
        Field open = field("UF_*", Kind.TEXT).map(true).build();

        assertThat(of(List.of(open), Map.of("COLOR", ONE)).undocumented()).isEmpty();
    }

    @Test
    void anotherCaseIsTheDocumentedParameter() {
        assertThat(of(List.of(field("ID", Kind.TEXT).build()), Map.of("id", ONE))
                        .undocumented())
                .isEmpty();
    }

    @Test
    void keysOfABodyWithoutNamesAreNoParameters() {
        Json body = new Json.ArrayValue(List.of(new Json.ObjectValue(Map.of("ID", new Json.Text("desc")))));

        assertThat(of(List.of(field("ORDER", Kind.ORDER).build()), body).undocumented())
                .isEmpty();
    }

    private static Method of(List<Field> parameters, Map<String, Json> sent) {
        return of(parameters, new Json.ObjectValue(sent));
    }

    private static Method of(List<Field> parameters, Json sent) {
        RequestExample request = new RequestExample("cURL (Webhook)", "a.list", "", sent, false, PLACE);
        return Rows.complete(new Method(
                "a.list",
                2,
                PLACE,
                new Overview("A method", "", null, false, false, null, null, List.of()),
                parameters,
                List.of(),
                List.of(),
                List.of(),
                List.of(request),
                List.of(),
                Calling.PLAIN));
    }

    private static FieldBuilder field(String name, Kind kind) {
        return Field.builder(name, PLACE).type(SemanticType.declared(kind));
    }
}
