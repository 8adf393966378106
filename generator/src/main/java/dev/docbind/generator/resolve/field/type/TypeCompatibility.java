package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a type can hold what the examples show. Nothing (null, false, an empty text or list) fits everywhere. */
public final class TypeCompatibility {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ].*)?|\\d{2}\\.\\d{2}\\.\\d{4}( .*)?|\\d{2}/\\d{2}/\\d{4}( .*)?");
    private static final Pattern MIDDAY = Pattern.compile(".*[T ]\\d{2}:\\d{2}.*");
    private static final Set<String> BOOLEANS = Set.of("y", "n", "1", "0", "true", "false");

    private TypeCompatibility() {}

    /** Whether every value fits. */
    public static boolean all(SemanticType type, ExampleValues shape) {
        return !shape.any(json -> !one(type, json));
    }

    /** Whether each value fits one of the types. */
    public static boolean one(List<SemanticType> types, ExampleValues shape) {
        return !shape.any(json -> types.stream().noneMatch(type -> one(type, json)));
    }

    /** Whether a value fits. */
    static boolean one(SemanticType type, Json json) {
        if (isNothing(json)) {
            return true;
        }
        return switch (type.container()) {
            case ONE -> value(type.kind(), json);
            case LIST, MAP ->
                isStructure(json)
                        && values(json).stream().allMatch(item -> isNothing(item) || value(type.kind(), item));
        };
    }

    private static boolean value(Kind kind, Json json) {
        return switch (Objects.requireNonNull(kind)) {
            case TEXT, FILE_REFERENCE, EVENT, PLACEMENT -> !isStructure(json);
            case INTEGER -> number(json, true);
            case DECIMAL -> number(json, false);
            case BOOLEAN, YES_NO, ONE_ZERO -> bool(json);
            case DATE_TIME -> json instanceof Json.NumberValue || date(json);
            case DATE -> date(json) && !MIDDAY.matcher(text(json)).matches();
            case OBJECT, FILTER, ORDER, FIELD_DESCRIPTION, TIME, AUTHORIZATION -> json instanceof Json.ObjectValue;
            case SELECT -> isStructure(json);
            case TUPLE -> isStructure(json);
            case FILE, ANY -> true;
        };
    }

    private static boolean number(Json json, boolean whole) {
        if (json instanceof Json.NumberValue number) {
            return !whole || number.value().stripTrailingZeros().scale() <= 0;
        }
        String text = text(json);
        return ExampleType.isPlaceholder(json)
                || (NUMBER.matcher(text).matches()
                        && (!whole || new BigDecimal(text).stripTrailingZeros().scale() <= 0));
    }

    private static boolean bool(Json json) {
        return json instanceof Json.Bool
                || ExampleType.isPlaceholder(json)
                || (!isStructure(json) && BOOLEANS.contains(text(json).toLowerCase(Locale.ROOT)));
    }

    private static boolean date(Json json) {
        return ExampleType.isPlaceholder(json)
                || (json instanceof Json.Text text
                        && DATE.matcher(text.value().strip()).matches());
    }

    private static String text(Json json) {
        return json instanceof Json.NumberValue number
                ? number.text()
                : json instanceof Json.Text text ? text.value().strip() : "";
    }

    static boolean isStructure(Json json) {
        return json instanceof Json.ObjectValue || json instanceof Json.ArrayValue;
    }

    private static List<Json> values(Json json) {
        return json instanceof Json.ArrayValue array
                ? array.items()
                : json instanceof Json.ObjectValue object
                        ? List.copyOf(object.members().values())
                        : List.of();
    }

    /** Whether a value says that there is one. */
    static boolean isSomething(Json json) {
        return !isNothing(json);
    }

    /** Whether a value says that there is none. */
    static boolean isNothing(Json json) {
        return json instanceof Json.Null
                || (json instanceof Json.Bool bool && !bool.value())
                || (json instanceof Json.Text text && text.value().isBlank())
                || (isStructure(json) && values(json).isEmpty());
    }
}
