package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.TextNames;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.NamedValues;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the texts of an answer mean that are nothing but {@code Y} and {@code N}, or nothing but digits: flags, and numbers in
 * quotes. The name says which of them they are; what the page shows under that name elsewhere must not be anything else. And
 * timestamps, where the row is one of a table that a text links to.
 */
final class TextMeaning {

    private static final String IDENTIFIER = "id";
    private static final String KIND = "type";

    /** Words of a page that speak of text as such. */
    private static final Set<String> PLAIN = Set.of("string", "text", "array", "string[]", "null");

    /** Under a name in an order stands no value of the field. */
    private static final Set<String> DIRECTIONS = Set.of("asc", "desc");

    private final NamedValues page;

    /**
     * The meaning of texts in one answer.
     *
     * @param page what the examples of the page show under each name
     */
    TextMeaning(NamedValues page) {
        this.page = page;
    }

    /** The type of what a field's texts mean; the given one where they are no more than text. */
    SemanticType of(FieldNode node, SemanticType type, ExampleValues shape) {
        if (type.kind() != Kind.TEXT || !isPlain(node)) {
            return type;
        }
        Kind kind = switch (type.container()) {
            case ONE -> single(node, shape);
            case LIST -> isListOfNumbers(node, shape.items()) ? Kind.INTEGER : Kind.TEXT;
            case MAP -> isFlag(node, shape.anyMember()) ? Kind.YES_NO : Kind.TEXT;
        };
        return kind == Kind.TEXT ? type : new SemanticType(kind, type.container(), Evidence.EXAMPLE);
    }

    /** Whether the page says no more than that it is text; what another page defines is the same for all that link to it. */
    private static boolean isPlain(FieldNode node) {
        return !node.origin().shared()
                && node.facts().values().isEmpty()
                && node.types().stream().allMatch(word -> PLAIN.contains(word.toLowerCase(Locale.ROOT)));
    }

    private boolean isFlag(FieldNode node, ExampleValues shape) {
        return TextNames.mayBeFlag(node.name())
                && BooleanType.mayBeFlag(node)
                && areAll(shape, ExampleType::isYesNo)
                && showsOnly(page.under(node.name()), json -> ExampleType.isYesNo(json) || json instanceof Json.Bool);
    }

    private Kind single(FieldNode node, ExampleValues shape) {
        if (isFlag(node, shape)) {
            return Kind.YES_NO;
        }
        return isTimestamp(node, shape) ? Kind.DATE_TIME : number(node, shape);
    }

    /** A table that describes a thing for several methods says text of what their answers show as timestamps; all must be of one kind. */
    private boolean isTimestamp(FieldNode node, ExampleValues shape) {
        return node.origin().followed()
                && (areAll(shape, LocalDateTimes::isZoned) || areAll(shape, LocalDateTimes::is))
                && showsOnly(page.under(node.name()), json -> LocalDateTimes.isZoned(json) || LocalDateTimes.is(json));
    }

    /** Whole, or with a fraction, or no number at all. */
    private Kind number(FieldNode node, ExampleValues shape) {
        String name = node.name();
        if (TextNames.areNumbers(name)) {
            return areNumbers(name, shape, WrittenForm::isQuotedNumber) ? Kind.INTEGER : Kind.TEXT;
        }
        return TextNames.areQuantities(name) && areNumbers(name, shape, WrittenForm::isQuotedDecimal)
                ? Kind.DECIMAL
                : Kind.TEXT;
    }

    private boolean isListOfNumbers(FieldNode node, ExampleValues items) {
        return TextNames.mayListNumbers(node.name()) && areNumbers(node.name(), items, WrittenForm::isQuotedNumber);
    }

    private boolean areNumbers(String name, ExampleValues values, Predicate<Json> quoted) {
        return areAll(values, quoted)
                && showsOnly(page.under(name), json -> json instanceof Json.NumberValue || quoted.test(json))
                && !isOfSeveralKinds(name);
    }

    /** Whether a text beside an identifier says of what it is: that of another kind may have letters. */
    private boolean isOfSeveralKinds(String name) {
        int end = name.length() - IDENTIFIER.length();
        return end > 0
                && name.regionMatches(true, end, IDENTIFIER, 0, IDENTIFIER.length())
                && page.under(name.substring(0, end) + KIND).any(ExampleType::isWord);
    }

    /** Whether some values are of that kind, and no other says anything else. */
    private static boolean areAll(ExampleValues shape, Predicate<Json> kind) {
        return shape.any(kind) && showsOnly(shape, kind);
    }

    private static boolean showsOnly(ExampleValues shape, Predicate<Json> kind) {
        return !shape.any(json -> !kind.test(json) && !saysNothing(json));
    }

    private static boolean saysNothing(Json json) {
        return TypeCompatibility.isNothing(json) || ExampleType.isPlaceholder(json) || isDirection(json);
    }

    private static boolean isDirection(Json json) {
        return json instanceof Json.Text text
                && DIRECTIONS.contains(text.value().toLowerCase(Locale.ROOT));
    }
}
