package dev.docbind.generator.resolve.field.type;

import static dev.docbind.generator.resolve.field.tree.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypeResolverTest {

    private static FieldNode listing(FieldNode node, String... values) {
        return node.with(node.facts()
                .withValues(Stream.of(values)
                        .map(value -> new AllowedValue(value, "", node.location()))
                        .toList()));
    }

    private static ExampleValues texts(String... values) {
        return ExampleValues.of(Stream.of(values).<Json>map(Json.Text::new).toList());
    }

    @Test
    void aNumberWhoseValuesAreWordsIsText() {
        ClosedValues.TypedValues typed = ClosedValues.of(
                listing(row(1, "a", "integer"), "low", "high"),
                SemanticType.declared(Kind.INTEGER),
                ExampleValues.of(List.of()));

        assertThat(typed.type().kind()).isEqualTo(Kind.TEXT);
        assertThat(typed.facts().values()).hasSize(2);
    }

    @Test
    void valuesThatTheTypeCannotHoldAreNoClosedList() {
        ClosedValues.TypedValues typed = ClosedValues.of(
                listing(row(1, "a", "integer"), "1", "high"),
                SemanticType.declared(Kind.INTEGER),
                ExampleValues.of(List.of()));

        assertThat(typed.type().kind()).isEqualTo(Kind.INTEGER);
        assertThat(typed.facts().values()).isEmpty();
    }

    @Test
    void timestampsWithoutAnOffsetGoOutSo() {
        SemanticType type = SemanticType.declared(Kind.DATE_TIME);

        assertThat(WrittenForm.of(type, texts("2024-05-28T10:00:00"))).isEqualTo(Written.LOCAL);
        assertThat(WrittenForm.of(type, texts("2024-05-28T10:00:00+03:00"))).isNull();
    }

    @Test
    void twoWordsThatNoTypeHoldsAreAlternatives() {
        FieldType open = new FieldType(SemanticType.declared(Kind.ANY), null);
        List<SemanticType> words = List.of(SemanticType.declared(Kind.INTEGER), SemanticType.declared(Kind.BOOLEAN));

        assertThat(UnionType.of(open, words, texts("12")).alternatives()).isEqualTo(words);
        assertThat(UnionType.of(open, words, texts("neither")).alternatives()).isEmpty();
    }
}
