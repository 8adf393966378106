package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.row.DefaultValue;
import dev.docbind.generator.resolve.field.row.ListRole;
import dev.docbind.generator.resolve.field.tree.CellFacts;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The values that a field's text lists, where they are a closed list of what its type can hold. */
final class ClosedValues {

    private static final String NULL = "null";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Set<String> YES_NO = Set.of("Y", "N");
    private static final Set<Kind> UNLISTED = Set.of(Kind.ANY, Kind.OBJECT, Kind.TUPLE, Kind.FILE);

    private ClosedValues() {}

    /**
     * The values of a field whose type is known, and that type. A field without a word for its type has that of its values, and
     * a number of which all values are words is a text.
     */
    static TypedValues of(FieldNode node, SemanticType type, ExampleValues shape) {
        CellFacts facts = ofText(node.facts(), type);
        if (isNoFlag(node, type, shape)) {
            return new TypedValues(type, facts.withValues(List.of()));
        }
        if (facts.values().isEmpty()) {
            return new TypedValues(type, facts);
        }
        List<String> words = facts.values().stream().map(AllowedValue::value).toList();
        if (isUntyped(node, type) || (isNumber(type) && words.stream().noneMatch(ClosedValues::isNumber))) {
            Kind kind = words.stream().allMatch(ClosedValues::isNumber) ? Kind.INTEGER : Kind.TEXT;
            return new TypedValues(new SemanticType(kind, type.container(), Evidence.TEXT), withDefault(facts));
        }
        return new TypedValues(type, contradicts(type, words) ? facts.withValues(List.of()) : withDefault(facts));
    }

    /** Whether the page says that it is a flag, and an example shows another word than those two that it lists. */
    private static boolean isNoFlag(FieldNode node, SemanticType type, ExampleValues shape) {
        Set<String> words =
                node.facts().values().stream().map(AllowedValue::value).collect(Collectors.toSet());
        return type.kind() == Kind.TEXT
                && type.evidence() == Evidence.EXAMPLE
                && words.equals(YES_NO)
                && shape.any(json ->
                        json instanceof Json.Text text && !text.value().isBlank() && !words.contains(text.value()));
    }

    /** Without the word for no value, where it stands among texts or numbers. */
    private static CellFacts ofText(CellFacts facts, SemanticType type) {
        boolean word = (type.kind() == Kind.TEXT || isNumber(type) || type.kind() == Kind.ANY)
                && facts.values().stream().anyMatch(value -> value.value().equals(NULL));
        return word
                ? facts.withValues(facts.values().stream()
                        .filter(value -> !value.value().equals(NULL))
                        .toList())
                : facts;
    }

    private static CellFacts withDefault(CellFacts facts) {
        return facts.defaultValue() == null ? facts.withDefault(DefaultValue.among(facts.values())) : facts;
    }

    private static boolean isUntyped(FieldNode node, SemanticType type) {
        return node.types().isEmpty()
                && node.fields().isEmpty()
                && type.kind() == Kind.ANY
                && type.evidence() == Evidence.NONE;
    }

    private static boolean contradicts(SemanticType type, List<String> words) {
        return (isNumber(type) && !words.stream().allMatch(ClosedValues::isNumber))
                || (UNLISTED.contains(type.kind()) && !ListRole.areDirections(words));
    }

    private static boolean isNumber(SemanticType type) {
        return type.kind() == Kind.INTEGER || type.kind() == Kind.DECIMAL;
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /**
     * A type with the values that are taken of it.
     *
     * @param type the type
     * @param facts what the field's cell states, with the values that are a closed list
     */
    record TypedValues(SemanticType type, CellFacts facts) {}
}
