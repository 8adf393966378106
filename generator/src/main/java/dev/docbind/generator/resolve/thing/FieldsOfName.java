package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.type.QuotedNumbers;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plain fields of one name, at all their places in a namespace. */
final class FieldsOfName {

    private static final Set<String> FLAG = Set.of("Y", "N");

    private final QuotedNumbers numbers;
    private final List<Field> fields = new ArrayList<>();
    private final List<ExampleValues> shown = new ArrayList<>();
    private @Nullable Field joined;

    /**
     * No fields so far.
     *
     * @param numbers what the examples of the namespace say of numbers in quotes
     */
    FieldsOfName(QuotedNumbers numbers) {
        this.numbers = numbers;
    }

    void add(Field field, ExampleValues values) {
        fields.add(field);
        shown.add(values);
    }

    /** What the examples of all places show. */
    ExampleValues shown() {
        return ExampleValues.together(shown);
    }

    /** The type that all of them have, or might have. */
    Field joined() {
        Field known = joined;
        if (known == null) {
            ExampleValues all = shown();
            known = meant(JoinedType.of(fields, all, Direction.REQUEST), all);
            joined = known;
        }
        return known;
    }

    /** Whether one of them lists {@code Y}, {@code N} and something else: what is sent so is answered so, and is no flag. */
    boolean listMoreThanFlags() {
        return fields.stream()
                .filter(field -> field.type().kind() == Kind.TEXT)
                .map(field -> field.values().stream().map(AllowedValue::value).collect(Collectors.toSet()))
                .anyMatch(values -> values.size() > FLAG.size() && values.containsAll(FLAG));
    }

    /** The field as what all pages together show that its text is: a timestamp or a number. */
    private Field meant(Field field, ExampleValues all) {
        boolean open = field.type().kind() == Kind.TEXT
                && field.type().container() == Container.ONE
                && fields.stream().allMatch(FieldsOfName::mayMeanMore);
        Kind kind = !open ? Kind.TEXT : areTimestamps(all) ? Kind.DATE_TIME : counted(field, all);
        return kind == Kind.TEXT
                ? field
                : field.toBuilder()
                        .type(new SemanticType(kind, Container.ONE, Evidence.EXAMPLE))
                        .written(null)
                        .build();
    }

    /** A number that one place alone shows is what its own page says it is. */
    private Kind counted(Field field, ExampleValues all) {
        long places = shown.stream().filter(values -> !values.isEmpty()).count();
        return places > 1 ? numbers.kindOf(field.wireName(), all) : Kind.TEXT;
    }

    /** Whether all values are dates with time, two different ones of them with an offset: one alone may be a coincidence. */
    private static boolean areTimestamps(ExampleValues all) {
        return TimestampTexts.are(all)
                && all.texts().stream()
                                .distinct()
                                .filter(TimestampTexts::isZoned)
                                .count()
                        > 1;
    }

    private static boolean mayMeanMore(Field field) {
        return field.values().isEmpty() && (field.type().kind() != Kind.TEXT || QuotedNumbers.mayBe(field.types()));
    }
}
