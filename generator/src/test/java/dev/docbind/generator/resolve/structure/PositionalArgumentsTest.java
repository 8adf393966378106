package dev.docbind.generator.resolve.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.Effect;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionalArgumentsTest {

    private static final Effect READS = new Effect(Effect.Kind.READ, List.of());

    private static final Field ID = required("ID", Kind.INTEGER);
    private static final Field FIELDS = optional("fields", Kind.OBJECT);
    private static final Field REMARK = optional("STATUS", Kind.TEXT);

    @Test
    void aMethodThatReadsIsCalledByItsIdentifiersWhateverElseItTakes() {
        assertThat(PositionalArguments.of("a.get", List.of(ID, FIELDS), READS)).containsExactly("ID");
        assertThat(PositionalArguments.of("a.list", List.of(FIELDS), READS)).isEmpty();
    }

    @Test
    void aMethodThatWritesIsCalledByIdentifiersAloneWhereThatIsAllItTakes() {
        assertThat(PositionalArguments.of("a.renew", List.of(ID), Effect.UNKNOWN))
                .containsExactly("ID");
        assertThat(PositionalArguments.of("a.renew", List.of(), Effect.UNKNOWN)).isEmpty();
        assertThat(PositionalArguments.of("a.update", List.of(ID, FIELDS), Effect.UNKNOWN))
                .isNull();
        assertThat(PositionalArguments.of("a.update", List.of(ID, REMARK), Effect.UNKNOWN))
                .isNull();
        assertThat(PositionalArguments.of("a.add", List.of(FIELDS), Effect.UNKNOWN))
                .isNull();
    }

    @Test
    void whatEndsAThingTakesItsIdentifierWithoutARemarkButNotWithoutContent() {
        assertThat(PositionalArguments.of("a.terminate", List.of(ID, REMARK), Effect.UNKNOWN))
                .containsExactly("ID");
        assertThat(PositionalArguments.of("a.delete", List.of(ID, FIELDS), Effect.UNKNOWN))
                .isNull();
        assertThat(PositionalArguments.of("a.delete", List.of(REMARK), Effect.UNKNOWN))
                .isNull();
    }

    @Test
    void aTextIsNoIdentifierAndAListIsNoneEither() {
        assertThat(PositionalArguments.of("a.notify", List.of(required("MESSAGE", Kind.TEXT)), Effect.UNKNOWN))
                .isNull();
        Field ids = Field.builder("USER_ID", place())
                .type(SemanticType.declared(Kind.INTEGER).in(Container.LIST))
                .required(true)
                .enforced(true)
                .build();
        assertThat(PositionalArguments.of("a.invite", List.of(ids), Effect.UNKNOWN))
                .isNull();
    }

    @Test
    void atMostTwoAreGivenByPosition() {
        List<Field> three = List.of(ID, required("OWNER_ID", Kind.INTEGER), required("TYPE_CODE", Kind.TEXT));

        assertThat(PositionalArguments.of("a.get", three, READS)).isNull();
        assertThat(PositionalArguments.of("a.get", three.subList(0, 2), READS)).containsExactly("ID", "OWNER_ID");
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
