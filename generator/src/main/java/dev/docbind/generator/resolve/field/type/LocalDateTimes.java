package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Dates with time that examples write without an offset: in which time zone they are the portal alone knows. */
public final class LocalDateTimes {

    private static final String TIME = "\\d{2}:\\d{2}(:\\d{2})?";

    /** As ISO 8601, databases, and portals with European and American settings write them. */
    private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]" + TIME + "(\\.\\d{1,9})?"
            + "|\\d{2}\\.\\d{2}\\.\\d{4} " + TIME + "|\\d{2}/\\d{2}/\\d{4} " + TIME + "( [AaPp][Mm])?");

    private static final Pattern ZONED =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]" + TIME + "(\\.\\d{1,9})?(Z|[+-]\\d{2}:?\\d{2})");

    private static final Pattern DAY =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{2}\\.\\d{2}\\.\\d{4}|\\d{2}/\\d{2}/\\d{4}");

    private static final int LONGEST = 40;

    private LocalDateTimes() {}

    /** Whether an answer has such values, and none with an offset. */
    public static boolean areAllOf(ExampleValues answer) {
        return anyInside(answer, LocalDateTimes::is) && !anyInside(answer, LocalDateTimes::isZoned);
    }

    private static boolean anyInside(ExampleValues shape, Predicate<Json> kind) {
        return shape.any(kind)
                || (shape.isObject() && shape.names().stream().anyMatch(name -> anyInside(shape.member(name), kind)))
                || (!shape.items().isEmpty() && anyInside(shape.items(), kind));
    }

    /** Whether all values that the examples show are such; a day alone is midnight. */
    static boolean are(ExampleValues shape) {
        return shape.any(LocalDateTimes::is)
                && !shape.any(json -> !is(json) && !matches(DAY, json) && !TypeCompatibility.isNothing(json));
    }

    /** Whether a value is one. */
    static boolean is(Json json) {
        return matches(LOCAL, json);
    }

    /** Whether a value is a date with time and an offset. */
    static boolean isZoned(Json json) {
        return matches(ZONED, json);
    }

    private static boolean matches(Pattern form, Json json) {
        return json instanceof Json.Text text
                && text.value().length() < LONGEST
                && form.matcher(text.value().strip()).matches();
    }

    /** The type; text, where some of the values have an offset and others have none, for no type of dates holds both. */
    static SemanticType heldBy(SemanticType type, ExampleValues shape) {
        ExampleValues shown = type.container() == Container.LIST ? shape.items() : shape;
        boolean mixed = type.kind() == Kind.DATE_TIME
                && shown.any(LocalDateTimes::is)
                && shown.any(json -> isZoned(json) || json instanceof Json.NumberValue);
        return mixed ? new SemanticType(Kind.TEXT, type.container(), Evidence.EXAMPLE) : type;
    }
}
