package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.Placeholders;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import dev.docbind.generator.resolve.field.tree.WholeNumbers;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The type that an example shows. */
public final class ExampleType {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)?([eE][-+]?\\d+)?");

    private static final Pattern COUNT =
            Pattern.compile("(?iu)" + Vocabulary.installed().regex(Term.COUNT_OF) + "(?!\\p{L})");

    private static final Pattern VALUE_COUNT =
            Pattern.compile("(?iu)" + Vocabulary.installed().regex(Term.VALUE)
                    + "[\\s:—–-]{1,9}(?:" + Vocabulary.installed().regex(Term.IS) + "\\s{1,9})?"
                    + Vocabulary.installed().regex(Term.COUNT_OF) + "(?!\\p{L})");

    private static final Set<String> DIRECTIONS = Set.of("asc", "desc");

    /** What the timing block of an answer consists of, whatever else it may have. */
    private static final List<String> TIMING = List.of("start", "finish", "duration", "processing");

    private ExampleType() {}

    /** The type of a field, {@link SemanticType#UNKNOWN} where nothing but null is shown. */
    static SemanticType of(FieldNode node, ExampleValues shape) {
        SemanticType type = of(shape, !node.fields().isEmpty());
        boolean single = type.kind() == Kind.INTEGER && type.container() == Container.ONE;
        return single && !isWhole(node) ? shown(Kind.DECIMAL) : type;
    }

    /**
     * Whether a number is whole: the name says so, or the page, by a word for an entity or a number. An example cannot say it
     * of one number; an array of whole numbers lists identifiers.
     */
    private static boolean isWhole(FieldNode node) {
        return WholeNumbers.areNamed(node.name())
                || COUNT.matcher(node.description()).lookingAt()
                || node.types().stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(word -> TypeVocabulary.isEntity(word) || TypeVocabulary.kindOf(word) == Kind.INTEGER);
    }

    /** The type of a map's values of which the page says nothing, where all that are shown are plain and of one kind. */
    static SemanticType ofEntries(SemanticType map, FieldNode node, ExampleValues shape) {
        boolean open = map.kind() == Kind.ANY
                && map.container() == Container.MAP
                && node.fields().isEmpty();
        if (!open || !shape.isMap()) {
            return map;
        }
        SemanticType entry = scalar(shape.anyMember());
        boolean counts = VALUE_COUNT.matcher(node.description()).find();
        Kind kind = entry.kind() == Kind.INTEGER && !counts ? Kind.DECIMAL : entry.kind();
        return kind == Kind.ANY ? map : new SemanticType(kind, Container.MAP, Evidence.EXAMPLE);
    }

    private static SemanticType of(ExampleValues shape, boolean hasFields) {
        if (TIMING.stream().allMatch(shape::has)) {
            return shown(Kind.TIME);
        }
        if (shape.isObject()) {
            boolean entries = !hasFields;
            return new SemanticType(
                    entries ? Kind.ANY : Kind.OBJECT, entries ? Container.MAP : Container.ONE, Evidence.EXAMPLE);
        }
        if (shape.isArray()) {
            SemanticType item = of(shape.items(), hasFields);
            Kind kind = item.container() == Container.ONE ? item.kind() : Kind.ANY;
            return new SemanticType(kind, Container.LIST, Evidence.EXAMPLE);
        }
        return scalar(shape);
    }

    private static SemanticType scalar(ExampleValues shape) {
        if (shape.all(LocalDateTimes::isZoned) || shape.all(LocalDateTimes::is)) {
            return shown(Kind.DATE_TIME);
        }
        if (shape.all(Json.Text.class::isInstance)) {
            return shown(Kind.TEXT);
        }
        if (shape.all(ExampleType::isWhole)) {
            return shown(Kind.INTEGER);
        }
        if (shape.all(Json.NumberValue.class::isInstance)) {
            return shown(Kind.DECIMAL);
        }
        return shape.all(Json.Bool.class::isInstance) ? shown(Kind.BOOLEAN) : SemanticType.UNKNOWN;
    }

    private static SemanticType shown(Kind kind) {
        return new SemanticType(kind, Container.ONE, Evidence.EXAMPLE);
    }

    private static boolean isWhole(Json json) {
        return json instanceof Json.NumberValue number
                && number.value().scale() <= 0
                && number.value().precision() - number.value().scale() < 19;
    }

    /** Whether the value is text that no number is written as; an empty one means no value. */
    static boolean isWord(Json json) {
        return json instanceof Json.Text text
                && !text.value().isBlank()
                && !NUMBER.matcher(text.value().strip()).matches()
                && !Placeholders.isOwnValue(text.value());
    }

    /** Whether the value stands for the reader's own. */
    public static boolean isPlaceholder(Json json) {
        return json instanceof Json.Text text && Placeholders.isOwnValue(text.value());
    }

    /** Whether the value is a direction to sort in, as stands under the name of a field in an order. */
    public static boolean isDirection(Json json) {
        return json instanceof Json.Text text
                && DIRECTIONS.contains(text.value().toLowerCase(Locale.ROOT));
    }

    /** Whether the value is {@code Y} or {@code N}. */
    static boolean isYesNo(Json json) {
        return json instanceof Json.Text text
                && (text.value().equals("Y") || text.value().equals("N"));
    }
}
