package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.TextNames;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.NamedValues;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the texts of an answer mean that are nothing but {@code Y} and {@code N}, or nothing but digits: flags, and numbers in
 * quotes. The name says which of them they are; what the page shows under that name elsewhere must not be anything else. And
 * timestamps, where the row is one of a table that a text links to.
 */
final class TextMeaning {

    /** Words of a page that speak of text as such. */
    private static final Set<String> PLAIN = Set.of("string", "text", "array", "string[]", "null");

    private static final String TIMESTAMP = "datetime";
    private static final String TEXT = "string";
    private static final Set<String> TEXTS_OR_NONE = Set.of(TEXT, "null", "boolean", "false");
    private static final Pattern ISO = Pattern.compile("(?i)\\bISO[ -]?8601\\b");
    /** The form of a day without the time. */
    private static final Pattern DAY = Pattern.compile("(?i)\\bYYYY-MM-DD\\b(?!T| hh)");

    private static final Pattern EMPTY = Vocabulary.installed().pattern(Term.EMPTY_TEXT);

    private final NamedValues page;
    private final QuotedNumbers numbers;

    /**
     * The meaning of texts in one answer.
     *
     * @param page what the examples of the page show under each name
     */
    TextMeaning(NamedValues page) {
        this.page = page;
        this.numbers = new QuotedNumbers(page::under);
    }

    /** The type of what a field's texts mean; the given one where they are no more than text. */
    SemanticType of(FieldNode node, SemanticType type, ExampleValues shape) {
        if (type.container() == Container.ONE && isDescribedTimestamp(node, type, shape)) {
            return new SemanticType(Kind.DATE_TIME, Container.ONE, Evidence.TEXT);
        }
        if (type.kind() != Kind.TEXT || !isPlain(node)) {
            return type;
        }
        Kind kind = switch (type.container()) {
            case ONE -> single(node, shape);
            case LIST -> numbers.areIn(node.name(), shape.items()) ? Kind.INTEGER : Kind.TEXT;
            case MAP -> isFlag(node, shape.anyMember()) ? Kind.YES_NO : Kind.TEXT;
        };
        return kind == Kind.TEXT ? type : new SemanticType(kind, type.container(), Evidence.EXAMPLE);
    }

    /** The type of a text that is sent; a date with time where the cell says so, and the examples show none that has no offset. */
    static SemanticType sent(FieldNode node, SemanticType type, ExampleValues shape) {
        boolean timestamp = type.kind() == Kind.TEXT
                && node.types().equals(List.of(TEXT))
                && type.container() == Container.ONE
                && isDescribedTimestamp(node, type, shape);
        return timestamp ? new SemanticType(Kind.DATE_TIME, Container.ONE, Evidence.TEXT) : type;
    }

    /** Whether the page says no more than that it is text; what another page defines is the same for all that link to it. */
    private static boolean isPlain(FieldNode node) {
        return !node.origin().shared() && node.facts().values().isEmpty() && isPlain(node.types());
    }

    static boolean isPlain(List<String> types) {
        return types.stream().allMatch(word -> PLAIN.contains(word.toLowerCase(Locale.ROOT)));
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
        return isTimestamp(node, shape) ? Kind.DATE_TIME : numbers.kindOf(node.name(), shape);
    }

    /**
     * Whether the words are those of a text, or of nothing beside it, and the cell says that the text is a date with time as ISO 8601 has it,
     * or one of the words does and the cell says that the other is for none. The examples show nothing else.
     */
    private static boolean isDescribedTimestamp(FieldNode node, SemanticType type, ExampleValues shape) {
        List<String> words =
                node.types().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        boolean timed = words.contains(TIMESTAMP) && words.size() == 2 && words.contains(TEXT);
        boolean told = timed
                ? EMPTY.matcher(node.description()).find()
                : words.contains(TEXT)
                        && TEXTS_OR_NONE.containsAll(words)
                        && ISO.matcher(node.description()).find()
                        && !DAY.matcher(node.description()).find();
        return told
                && (type.kind() == Kind.TEXT || type.kind() == Kind.ANY)
                && node.facts().values().isEmpty()
                && !node.place().describes()
                && showsOnly(shape, LocalDateTimes::isZoned);
    }

    /** A table that describes a thing for several methods says text of what their answers show as timestamps; all must be of one kind. */
    private boolean isTimestamp(FieldNode node, ExampleValues shape) {
        return node.origin().followed()
                && (areAll(shape, LocalDateTimes::isZoned) || areAll(shape, LocalDateTimes::is))
                && showsOnly(page.under(node.name()), json -> LocalDateTimes.isZoned(json) || LocalDateTimes.is(json));
    }

    /** Whether some values are of that kind, and no other says anything else. */
    static boolean areAll(ExampleValues shape, Predicate<Json> kind) {
        return shape.any(kind) && showsOnly(shape, kind);
    }

    static boolean showsOnly(ExampleValues shape, Predicate<Json> kind) {
        return !shape.any(json -> !kind.test(json) && !saysNothing(json));
    }

    private static boolean saysNothing(Json json) {
        return TypeCompatibility.isNothing(json) || ExampleType.isPlaceholder(json) || ExampleType.isDirection(json);
    }
}
