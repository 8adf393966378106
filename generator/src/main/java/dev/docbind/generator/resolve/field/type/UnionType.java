package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What two words for types mean together: both types, where no single one holds the values of both, or one type and "no value". */
final class UnionType {

    private static final Pattern WITH_OFFSET = Pattern.compile(WrittenForm.LOCAL.pattern() + "(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})?");

    private static final Pattern TRUE = Pattern.compile("(?i)\\btrue\\b");

    private UnionType() {}

    /** The type of a parameter with its alternatives, in the order of the page; the known one where it has none. */
    static FieldType of(FieldType known, List<SemanticType> words, ExampleValues shape) {
        if (!isOpen(known.type()) || words.size() != 2 || !words.stream().allMatch(UnionType::isPlain)) {
            return known;
        }
        List<SemanticType> types = words.stream()
                .map(type -> isOpenList(type) ? listOf(words, shape).orElse(type) : type)
                .toList();
        boolean timed = types.stream().anyMatch(type -> type.kind() == Kind.DATE_TIME);
        boolean local = timed && shape.any(WrittenForm.text(WrittenForm.LOCAL)) && allOf(shape, WrittenForm.LOCAL);
        return TypeCompatibility.one(types, shape) && (!timed || local || allOf(shape, WITH_OFFSET))
                ? new FieldType(known.type(), types, local ? Written.LOCAL : known.written())
                : known;
    }

    /**
     * What a row of an answer declares: beside one other type a boolean is no value of its own where the page says that it is
     * {@code false}, and nothing there speaks of true. That is PHP's word for "no value".
     */
    static SemanticType answered(FieldNode node, SemanticType declared, List<SemanticType> words, ExampleValues shape) {
        List<SemanticType> others = words.stream()
                .filter(type -> !type.sameValues(SemanticType.declared(Kind.BOOLEAN)))
                .toList();
        boolean orFalse = declared.kind() == Kind.ANY && words.size() == 2 && others.size() == 1;
        return orFalse && isPlain(others.get(0)) && isFalseAlone(node, shape) ? others.get(0) : declared;
    }

    private static boolean isFalseAlone(FieldNode node, ExampleValues shape) {
        String text = node.description();
        return (text.contains("`false`") || node.types().contains("false"))
                && !TRUE.matcher(text).find()
                && !shape.any(json -> json instanceof Json.Bool bool && bool.value());
    }

    private static boolean isOpen(SemanticType type) {
        return type.kind() == Kind.ANY && type.container() == Container.ONE && type.evidence() == Evidence.DECLARED;
    }

    /** Whether every text is a date or a timestamp of that form, so that it goes out again as it came. */
    private static boolean allOf(ExampleValues shape, Pattern form) {
        return !shape.any(json -> json instanceof Json.Text
                && !WrittenForm.text(form).or(WrittenForm.text(DAY)).test(json));
    }

    private static boolean isPlain(SemanticType type) {
        return switch (type.kind()) {
            case TEXT, INTEGER, DECIMAL, BOOLEAN, DATE, DATE_TIME -> true;
            case ANY -> type.container() != Container.ONE;
            default -> false;
        };
    }

    private static boolean isOpenList(SemanticType type) {
        return type.kind() == Kind.ANY && type.container() == Container.LIST;
    }

    /** An array beside one value is an array of such values, unless the examples show others. */
    private static Optional<SemanticType> listOf(List<SemanticType> words, ExampleValues shape) {
        return words.stream()
                .filter(type -> type.container() == Container.ONE)
                .map(type -> type.in(Container.LIST))
                .filter(type -> TypeCompatibility.one(List.of(type, type.in(Container.ONE)), shape))
                .filter(type -> type.kind() != Kind.TEXT || !shape.items().any(UnionType::isNoText))
                .findFirst();
    }

    /** A number could be written as text, and an empty object would be nothing elsewhere; among texts both are another kind of element. */
    private static boolean isNoText(Json item) {
        return item instanceof Json.NumberValue || TypeCompatibility.isStructure(item);
    }
}
