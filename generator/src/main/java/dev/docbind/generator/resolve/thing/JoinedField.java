package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.type.LocalDateTimes;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A field of a thing: what all its places say of it. Whether a request needs it is the request's matter. */
final class JoinedField {

    private JoinedField() {}

    /**
     * The field; what is inside it is not joined.
     *
     * @param same the field at each of its places, in their order; at least one
     * @param shown what the examples of all places show
     * @param direction whether requests or answers have it
     */
    static Field of(List<Field> same, ExampleValues shown, Direction direction) {
        Field typed = JoinedType.of(same, shown, direction);
        return described(same).toBuilder()
                .required(false)
                .requiredWhen(null)
                .enforced(false)
                .types(typed.types())
                .type(typed.type())
                .fields(List.of())
                .undocumented(List.of())
                .merged(null)
                .elements(typed.elements())
                .values(typed.type().kind() == Kind.TEXT ? values(same) : typed.values())
                .openValues(same.stream().anyMatch(Field::openValues))
                .operators(typed.operators())
                .defaultValue(null)
                .documented(same.stream().anyMatch(field -> field.traits().documented()))
                .variant(null)
                .alternativeTo(null)
                .unsent(false)
                .alternatives(typed.traits().alternatives())
                .definition(definition(same))
                .written(written(same, typed, shown))
                .build();
    }

    /** The place that says most, the first of those that say something. */
    private static Field described(List<Field> same) {
        return same.stream()
                .filter(field -> !field.description().isBlank())
                .findFirst()
                .orElse(same.get(0));
    }

    /** The values of all places, each once; those of a flag are no list of texts that another place shows. */
    private static List<AllowedValue> values(List<Field> same) {
        Map<String, AllowedValue> values = new LinkedHashMap<>();
        for (Field field : same) {
            if (field.type().kind() != Kind.YES_NO) {
                field.values().forEach(value -> values.putIfAbsent(value.value(), value));
            }
        }
        return List.copyOf(values.values());
    }

    /** The section that defines it in all places that say what it consists of. */
    private static @Nullable String definition(List<Field> same) {
        List<Field> structures =
                same.stream().filter(field -> !field.content().isEmpty()).toList();
        String first = structures.isEmpty() ? null : structures.get(0).traits().definition();
        return first != null
                        && structures.stream()
                                .allMatch(field -> first.equals(field.traits().definition()))
                ? first
                : null;
    }

    /** Where some pages show how a file is sent and others do not, it is sent as the first of these shows it. */
    private static @Nullable Written fileForm(List<Field.Traits> traits) {
        return traits.stream()
                .map(Field.Traits::written)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** How the values are written: as all places of that type have it, for dates as the examples of all have it. */
    private static @Nullable Written written(List<Field> same, Field typed, ExampleValues shown) {
        List<Field.Traits> traits = same.stream()
                .filter(field -> field.type().kind() == typed.type().kind())
                .map(Field::traits)
                .toList();
        Written first = traits.isEmpty() ? null : traits.get(0).written();
        if (!traits.isEmpty() && traits.stream().allMatch(other -> other.written() == first)) {
            return first;
        }
        return switch (typed.type().kind()) {
            case DATE_TIME -> LocalDateTimes.formAt(shown);
            case DATE -> LocalDateTimes.dayFormAt(shown);
            case FILE -> fileForm(traits);
            case INTEGER, DECIMAL -> areTexts(traits, shown) ? Written.TEXT : null;
            default -> null;
        };
    }

    /** Whether a place has numbers as text, and no example of any place has them as numbers. */
    private static boolean areTexts(List<Field.Traits> traits, ExampleValues shown) {
        return traits.stream().anyMatch(other -> other.written() == Written.TEXT)
                && !shown.any(Json.NumberValue.class::isInstance);
    }
}
