package dev.docbind.generator.emit.java.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.java.CompiledSources;
import dev.docbind.generator.emit.java.JavaEmitters;
import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Spec;
import dev.docbind.runtime.json.WireFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EitherSettersTest {

    private static final SemanticType TEXT = SemanticType.declared(Kind.TEXT);
    private static final SemanticType NUMBER = SemanticType.declared(Kind.INTEGER);
    private static final SemanticType ANYTHING = SemanticType.declared(Kind.ANY);

    static List<Arguments> values() {
        SemanticType numbers = NUMBER.in(Container.LIST);
        SemanticType object = ANYTHING.in(Container.MAP);
        SemanticType truth = SemanticType.declared(Kind.BOOLEAN);
        SemanticType day = SemanticType.declared(Kind.DATE);
        SemanticType moment = SemanticType.declared(Kind.DATE_TIME);
        return List.of(
                Arguments.of(NUMBER, numbers, Long.class, 5L, "5"),
                Arguments.of(NUMBER, numbers, List.class, List.of(5L, 6L), "[5,6]"),
                Arguments.of(TEXT, TEXT.in(Container.MAP), String.class, "a", "\"a\""),
                Arguments.of(TEXT, TEXT.in(Container.MAP), Map.class, Map.of("en", "a"), "{\"en\":\"a\"}"),
                Arguments.of(TEXT, object, Map.class, Map.of("a", List.of(1)), "{\"a\":[1]}"),
                Arguments.of(ANYTHING.in(Container.LIST), object, List.class, List.of("a", 1), "[\"a\",1]"),
                Arguments.of(truth, NUMBER, Boolean.class, true, "true"),
                Arguments.of(truth, NUMBER, Long.class, 2L, "2"),
                Arguments.of(day, moment, LocalDate.class, LocalDate.of(2024, 5, 28), "\"2024-05-28\""),
                Arguments.of(
                        day,
                        moment,
                        OffsetDateTime.class,
                        OffsetDateTime.parse("2024-05-28T10:00:00+03:00"),
                        "\"2024-05-28T10:00:00+03:00\""));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aSetterForEachTypeSendsTheValueAloneAndItIsReadAgain(
            SemanticType first, SemanticType second, Class<?> taken, Object value, String json)
            throws ReflectiveOperationException {
        Class<?> request = compiled(first, second).loadClass("either.a.ABRequest");
        Object builder = request.getMethod("builder").invoke(null);

        builder.getClass().getMethod("value", taken).invoke(builder, value);
        Object built = builder.getClass().getMethod("build").invoke(builder);

        assertThat(WireFormat.bitrix24().write(built)).isEqualTo("{\"VALUE\":" + json + "}");
        assertThat((Object) WireFormat.bitrix24().read("{\"VALUE\":" + json + "}", request))
                .isEqualTo(built);
    }

    @Test
    void anAnswerHasTheValueAsOneOfTheTwo() {
        Field value = Rows.field("VALUE", Kind.ANY)
                .either(TEXT, TEXT.in(Container.MAP))
                .row();
        Field result = Rows.field("result", Kind.OBJECT)
                .of(value, Rows.field("ID", Kind.INTEGER).row())
                .row();
        Method method = Rows.method("a.b", 2, List.of(), List.of(result), List.of());

        Emission emission = new JavaEmitters("either")
                .emit(new Spec("en", Rows.SITE, List.of(), List.of(method)), new Diagnostics());

        assertThat(CompiledSources.strictly(emission.files()).problems()).isEmpty();
        assertThat(emission.files())
                .anySatisfy(file -> assertThat(file.text())
                        .contains("@JsonProperty(\"VALUE\") @Nullable OneOf<String, Map<String, String>> value"));
    }

    private static ClassLoader compiled(SemanticType first, SemanticType second) {
        Field field = Rows.field("VALUE", Kind.ANY).either(first, second).row();
        Method method = Rows.method("a.b", 2, List.of(field), List.of(), List.of());
        CompiledSources sources = CompiledSources.strictly(new JavaEmitters("either")
                .emit(new Spec("en", Rows.SITE, List.of(), List.of(method)), new Diagnostics())
                .files());
        assertThat(sources.problems()).isEmpty();
        return sources.loader();
    }
}
