package dev.docbind.generator.resolve.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.Effect;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PositionalArgumentsTest {

    private static final ExampleValues NOTHING = ExampleValues.of(List.of());

    private static final Effect READS = new Effect(Effect.Kind.READ, List.of());

    private static final Field ID = required("ID", Kind.INTEGER);
    private static final Field FIELDS = optional("fields", Kind.OBJECT);
    private static final Field REMARK = optional("STATUS", Kind.TEXT);

    @Test
    void aMethodThatReadsIsCalledByItsIdentifiersWhateverElseItTakes() {
        assertThat(PositionalArguments.of("a.get", List.of(ID, FIELDS), READS, NOTHING))
                .containsExactly("ID");
        assertThat(PositionalArguments.of("a.list", List.of(FIELDS), READS, NOTHING))
                .isEmpty();
    }

    @Test
    void aMethodThatWritesIsCalledByIdentifiersAloneWhereThatIsAllItTakes() {
        assertThat(PositionalArguments.of("a.renew", List.of(ID), Effect.UNKNOWN, NOTHING))
                .containsExactly("ID");
        assertThat(PositionalArguments.of("a.renew", List.of(), Effect.UNKNOWN, NOTHING))
                .isEmpty();
        assertThat(PositionalArguments.of("a.update", List.of(ID, FIELDS), Effect.UNKNOWN, NOTHING))
                .isNull();
        assertThat(PositionalArguments.of("a.update", List.of(ID, REMARK), Effect.UNKNOWN, NOTHING))
                .isNull();
        assertThat(PositionalArguments.of("a.add", List.of(FIELDS), Effect.UNKNOWN, NOTHING))
                .isNull();
    }

    @Test
    void whatEndsAThingTakesItsIdentifierWithoutARemarkButNotWithoutContent() {
        assertThat(PositionalArguments.of("a.terminate", List.of(ID, REMARK), Effect.UNKNOWN, NOTHING))
                .containsExactly("ID");
        assertThat(PositionalArguments.of("a.delete", List.of(ID, FIELDS), Effect.UNKNOWN, NOTHING))
                .isNull();
        assertThat(PositionalArguments.of("a.delete", List.of(REMARK), Effect.UNKNOWN, NOTHING))
                .isNull();
    }

    @Test
    void aTextIsNoIdentifierAndAListIsNoneEither() {
        assertThat(PositionalArguments.of("a.notify", List.of(required("MESSAGE", Kind.TEXT)), Effect.UNKNOWN, NOTHING))
                .isNull();
        Field ids = Field.builder("USER_ID", place())
                .type(SemanticType.declared(Kind.INTEGER).in(Container.LIST))
                .required(true)
                .enforced(true)
                .build();
        assertThat(PositionalArguments.of("a.invite", List.of(ids), Effect.UNKNOWN, NOTHING))
                .isNull();
    }

    @Test
    void anEventAndTheAddressWhereItGoesAreEnough() {
        List<Field> content = List.of(required("event", Kind.EVENT), required("handler", Kind.TEXT), FIELDS);

        assertThat(PositionalArguments.of("a.bind", content, Effect.UNKNOWN, sent("https://app.example/x")))
                .containsExactly("event", "handler");
        assertThat(PositionalArguments.of("a.bind", content, Effect.UNKNOWN, sent("later")))
                .isNull();
        assertThat(PositionalArguments.of("a.bind", content, Effect.UNKNOWN, NOTHING))
                .isNull();
    }

    private static ExampleValues sent(String handler) {
        return ExampleValues.of(List.of(new Json.ObjectValue(Map.of("handler", new Json.Text(handler)))));
    }

    @Test
    void atMostTwoAreGivenByPosition() {
        List<Field> three = List.of(ID, required("OWNER_ID", Kind.INTEGER), required("TYPE_CODE", Kind.TEXT));

        assertThat(PositionalArguments.of("a.get", three, READS, NOTHING)).isNull();
        assertThat(PositionalArguments.of("a.get", three.subList(0, 2), READS, NOTHING))
                .containsExactly("ID", "OWNER_ID");
    }

    private static Field required(String name, Kind kind) {
        return Field.builder(name, place())
                .type(SemanticType.declared(kind))
                .required(true)
                .enforced(true)
                .build();
    }

    private static Field optional(String name, Kind kind) {
        return Field.builder(name, place()).type(SemanticType.declared(kind)).build();
    }

    private static SourceLocation place() {
        return SourceLocation.of("page.md", 1, 1);
    }
}
