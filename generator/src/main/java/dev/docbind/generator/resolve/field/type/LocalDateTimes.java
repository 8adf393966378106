package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates with time that examples write without an offset: in which time zone they are the portal alone knows. And days, as the settings of a
 * portal have them.
 */
public final class LocalDateTimes {

    private static final String TIME = "\\d{2}:\\d{2}(:\\d{2})?";

    /** As ISO 8601, databases, and portals with European and American settings write them. */
    private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]" + TIME + "(\\.\\d{1,9})?"
            + "|\\d{2}\\.\\d{2}\\.\\d{4} " + TIME + "|\\d{2}/\\d{2}/\\d{4} " + TIME + "( [AaPp][Mm])?");

    private static final Pattern ZONED =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]" + TIME + "(\\.\\d{1,9})?(Z|[+-]\\d{2}:?\\d{2})");

    private static final Pattern DAY =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{2}\\.\\d{2}\\.\\d{4}|\\d{2}/\\d{2}/\\d{4}");

    private static final String SECONDS = "\\d{2}:\\d{2}:\\d{2}";
    private static final List<Map.Entry<Pattern, Written>> FORMS = List.of(
            Map.entry(Pattern.compile("\\d{4}-\\d{2}-\\d{2} " + SECONDS), Written.LOCAL_SPACED),
            Map.entry(Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{4} " + SECONDS), Written.LOCAL_DOTTED),
            Map.entry(Pattern.compile("\\d{2}/\\d{2}/\\d{4} " + SECONDS + " [ap]m"), Written.LOCAL_SLASHED));

    private static final List<Map.Entry<Pattern, Written>> DAYS = List.of(
            Map.entry(Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{4}"), Written.DAY_DOTTED),
            Map.entry(Pattern.compile("\\d{2}/\\d{2}/\\d{4}"), Written.DAY_SLASHED));

    private static final int LONGEST = 40;

    private LocalDateTimes() {}

    /** How an answer writes such values, wherever they stand; null where it has none, or some with an offset. */
    public static @Nullable Written formIn(ExampleValues answer) {
        boolean local = anyInside(answer, LocalDateTimes::is) && !anyInside(answer, LocalDateTimes::isZoned);
        return local ? form(kind -> anyInside(answer, kind)) : null;
    }

    /** How the examples of one field write such values; null where not all of them are such. A day alone is midnight. */
    public static @Nullable Written formAt(ExampleValues shape) {
        boolean local = shape.any(LocalDateTimes::is)
                && !shape.any(json -> !is(json) && !matches(DAY, json) && !TypeCompatibility.isNothing(json));
        return local ? form(shape::any) : null;
    }

    /** How the examples of one field write days; null where that is as ISO 8601 has it, or not all are alike. */
    public static @Nullable Written dayFormAt(ExampleValues shape) {
        return DAYS.stream()
                .filter(form -> shape.any(json -> matches(form.getKey(), json)))
                .filter(form -> shape.all(json -> matches(form.getKey(), json) || TypeCompatibility.isNothing(json)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The one form that all have; where there are several, or one that is not known by name, that of ISO 8601. */
    private static Written form(Predicate<Predicate<Json>> any) {
        return FORMS.stream()
                .filter(form -> !any.test(json -> is(json) && !matches(form.getKey(), json)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Written.LOCAL);
    }

    private static boolean anyInside(ExampleValues shape, Predicate<Json> kind) {
        return shape.any(kind)
                || (shape.isObject() && shape.names().stream().anyMatch(name -> anyInside(shape.member(name), kind)))
                || (!shape.items().isEmpty() && anyInside(shape.items(), kind));
    }

    /** Whether a value is one. */
    public static boolean is(Json json) {
        return matches(LOCAL, json);
    }

    /** Whether a value is a date with time and an offset. */
    public static boolean isZoned(Json json) {
        return matches(ZONED, json);
    }

    private static boolean matches(Pattern form, Json json) {
        return json instanceof Json.Text text
                && text.value().length() < LONGEST
                && form.matcher(text.value().strip()).matches();
    }

    /** The type; text, where some of the values have an offset and others have none, for no type of dates holds both. */
    public static SemanticType heldBy(SemanticType type, ExampleValues shape) {
        ExampleValues shown = type.container() == Container.LIST ? shape.items() : shape;
        boolean mixed = type.kind() == Kind.DATE_TIME
                && shown.any(LocalDateTimes::is)
                && shown.any(json -> isZoned(json) || json instanceof Json.NumberValue);
        return mixed ? new SemanticType(Kind.TEXT, type.container(), Evidence.EXAMPLE) : type;
    }
}
