package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.WholeNumbers;
import dev.docbind.generator.resolve.field.type.LocalDateTimes;
import dev.docbind.generator.resolve.field.type.TypeCompatibility;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one type of a field that several places have, by the evidence of all of them: what a page declares is better than what an
 * example shows, and no type is chosen that an example contradicts.
 */
final class JoinedType {

    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.INTEGER, Kind.DECIMAL);

    private static final Set<Kind> BOOLEANS = EnumSet.of(Kind.BOOLEAN, Kind.YES_NO, Kind.ONE_ZERO);

    private JoinedType() {}

    /**
     * The field whose type all places have, with that type.
     *
     * @param same the field at each of its places; at least one
     * @param shown what the examples of all places show
     * @param direction whether requests or answers have it
     */
    static Field of(List<Field> same, ExampleValues shown, Direction direction) {
        if (same.stream().allMatch(field -> hasTypeOf(field, same.get(0)))) {
            return strongest(same, same.get(0).type());
        }
        List<Field> known =
                same.stream().filter(field -> isKnown(field, direction)).toList();
        if (known.isEmpty()) {
            return open(same, shown);
        }
        return candidates(known, shown)
                .filter(field -> !isOfOneKey(field, known))
                .map(field -> field.toBuilder()
                        .type(LocalDateTimes.heldBy(field.type(), shown))
                        .build())
                .filter(field -> fits(field, shown))
                .findFirst()
                .orElseGet(() -> widest(known.get(0), shown));
    }

    private static boolean hasTypeOf(Field field, Field other) {
        return field.type().sameValues(other.type())
                && field.traits().alternatives().equals(other.traits().alternatives());
    }

    /** A choice of types says what can be sent, but no more of what is answered than that it is one or the other. */
    private static boolean isKnown(Field field, Direction direction) {
        return field.type().kind() != Kind.ANY
                || (direction == Direction.REQUEST
                        && !field.traits().alternatives().isEmpty());
    }

    /** Where no place says more: the choice of types, or the list or map of anything, that a page declares. */
    private static Field open(List<Field> same, ExampleValues shown) {
        return same.stream()
                .filter(field -> isChoice(field) || isOpen(field))
                .filter(field -> fits(field, shown))
                .min(Comparator.comparing(JoinedType::isOpen))
                .orElseGet(
                        () -> same.get(0).toBuilder().type(SemanticType.UNKNOWN).build());
    }

    private static boolean isChoice(Field field) {
        return !field.traits().alternatives().isEmpty();
    }

    private static boolean isOpen(Field field) {
        return !isChoice(field) && field.type().container() != Container.ONE && isDeclared(field);
    }

    /**
     * Whether it is a list that an example shows at one place of a row which says elsewhere that it is one value: what is under one of
     * many keys says nothing of the others.
     */
    private static boolean isOfOneKey(Field field, List<Field> known) {
        return field.type().evidence() == Evidence.EXAMPLE
                && field.type().container() == Container.LIST
                && known.stream()
                        .anyMatch(other -> isDeclared(other)
                                && other.type().container() == Container.ONE
                                && other.location().equals(field.location()));
    }

    /** Each type of the places, the best first; before each, a wider one of them that holds its values, too. */
    private static Stream<Field> candidates(List<Field> known, ExampleValues shown) {
        return known.stream()
                .map(field -> widened(field, known, shown))
                .sorted(Comparator.comparingInt(field -> rank(field, known)));
    }

    private static Field widened(Field field, List<Field> known, ExampleValues shown) {
        Kind kind = field.type().kind();
        Field text = NUMBERS.contains(kind) ? textOf(field, known, shown) : null;
        if (text != null) {
            return text;
        }
        if (kind == Kind.BOOLEAN && isDeclared(field)) {
            return asShown(field, known);
        }
        Kind wider = kind == Kind.INTEGER ? Kind.DECIMAL : kind == Kind.DATE ? Kind.DATE_TIME : kind;
        SemanticType type =
                new SemanticType(wider, field.type().container(), field.type().evidence());
        boolean wide = wider != kind
                && known.stream()
                        .anyMatch(other -> other.type().sameValues(type) && (isDeclared(other) || !isDeclared(field)));
        return wide ? field.toBuilder().type(type).written(null).build() : field;
    }

    /**
     * The text that another page declares in place of a number, where neither an example nor the name speaks of one: text can be sent
     * whatever it is, and a sentence is no number. Null where there is none.
     */
    private static @Nullable Field textOf(Field number, List<Field> known, ExampleValues shown) {
        boolean sure = WholeNumbers.areNamed(number.wireName()) || shown.any(FieldEvidence::isValue);
        return sure
                ? null
                : known.stream()
                        .filter(field -> field.type().kind() == Kind.TEXT && isDeclared(field))
                        .filter(field ->
                                field.type().container() == number.type().container())
                        .findFirst()
                        .orElse(null);
    }

    /** A declared boolean in the form that the examples have, where they agree: the word does not say how it is written. */
    private static Field asShown(Field field, List<Field> known) {
        List<SemanticType> forms = known.stream()
                .map(Field::type)
                .filter(type -> BOOLEANS.contains(type.kind()) && type.evidence() == Evidence.EXAMPLE)
                .filter(type -> type.container() == field.type().container())
                .distinct()
                .toList();
        return forms.size() == 1 ? field.toBuilder().type(forms.get(0)).build() : field;
    }

    /** Text holds every scalar, so it comes after the others; a choice of types comes later, and last a file where another place shows what it consists of. */
    private static int rank(Field field, List<Field> known) {
        boolean shapeless = field.type().kind() == Kind.FILE && known.stream().anyMatch(Structure::isStructure);
        int evidence = shapeless ? 20 : isDeclared(field) ? 0 : 10;
        Kind kind = field.type().kind();
        int width = kind == Kind.ANY ? 3 : kind == Kind.TEXT ? 2 : BOOLEANS.contains(kind) ? 0 : 1;
        return evidence + width;
    }

    private static boolean isDeclared(Field field) {
        Evidence evidence = field.type().evidence();
        return evidence == Evidence.DECLARED || evidence == Evidence.LINKED || evidence == Evidence.TEXT;
    }

    /** Whether what is shown has the type of a field. */
    static boolean fits(Field field, ExampleValues shown) {
        List<SemanticType> types = field.traits().alternatives();
        return types.isEmpty()
                ? hasContainer(field, shown) && TypeCompatibility.all(field.type(), shown)
                : TypeCompatibility.one(types, shown);
    }

    /** A list is no map, whatever one page takes the other for; an empty one may be either. */
    private static boolean hasContainer(Field field, ExampleValues shown) {
        return switch (field.type().container()) {
            case ONE -> true;
            case LIST -> !shown.isObject();
            case MAP -> shown.items().isEmpty();
        };
    }

    /** Text where all values are plain; any JSON where they are not. */
    private static Field widest(Field field, ExampleValues shown) {
        SemanticType text = new SemanticType(Kind.TEXT, Container.ONE, Evidence.EXAMPLE);
        SemanticType type = TypeCompatibility.all(text, shown) ? text : SemanticType.UNKNOWN;
        return field.toBuilder()
                .type(type)
                .written(null)
                .alternatives(List.of())
                .build();
    }

    /** The place with the best evidence for a type that all have. */
    private static Field strongest(List<Field> same, SemanticType type) {
        return same.stream()
                .filter(JoinedType::isDeclared)
                .findFirst()
                .orElseGet(() -> same.get(0).toBuilder().type(type).build());
    }
}
