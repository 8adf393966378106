package dev.docbind.generator.emit.java.example;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.plan.ValueClassPlan;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Json.ArrayValue;
import dev.docbind.generator.model.Json.ObjectValue;
import dev.docbind.generator.model.Json.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The conditions and directions of an example as calls on the builder of a filter or an order.
 *
 * @param scalars how values are written
 */
record ExampleConditions(ExampleScalars scalars) {

    private static final Map<String, String> COMPARISONS =
            Map.of("", "eq", "!", "ne", "<", "lt", "<=", "le", ">", "gt", ">=", "ge");
    private static final Map<String, String> PATTERNS = Map.of("%", "like", "!%", "notLike", "=%", "matches");
    private static final Map<String, String> CHOICES = Map.of("@", "in", "!@", "notIn");
    private static final List<String> DIRECTIONS = List.of("asc", "desc");
    private static final Pattern OPERATOR = Pattern.compile("^[!<>=%@]+");
    private static final Pattern NAME = Pattern.compile("\\w[\\w.]*");

    /** A lambda that adds them; empty where an order has no directions. */
    Optional<String> lambda(
            String variable, ParameterizedTypeName type, @Nullable ValueClassPlan names, ObjectValue object) {
        boolean filter = type.rawType().equals(RuntimeTypes.FILTER);
        if (!filter && !object.members().values().stream().allMatch(Text.class::isInstance)) {
            return Optional.empty();
        }
        UnaryOperator<String> written = named(type, names);
        StringBuilder lambda =
                new StringBuilder(variable + " -> " + (object.members().isEmpty() ? "{}" : variable));
        object.members()
                .forEach((key, value) ->
                        lambda.append(filter ? condition(written, key, value) : direction(written, key, (Text) value)));
        return Optional.of(lambda.toString());
    }

    private String condition(UnaryOperator<String> names, String key, Json value) {
        String field = OPERATOR.matcher(key).replaceFirst("");
        String operator = key.substring(0, key.length() - field.length());
        String comparison = value instanceof Text ? PATTERNS.get(operator) : null;
        comparison = value instanceof ArrayValue ? CHOICES.get(operator) : comparison;
        comparison = COMPARISONS.getOrDefault(operator, comparison);
        return comparison == null || !NAME.matcher(field).matches()
                ? raw(key, value)
                : "." + comparison + "(" + names.apply(field) + ", " + scalars.any(value) + ")";
    }

    private String direction(UnaryOperator<String> names, String key, Text value) {
        String direction = value.value().toLowerCase(Locale.ROOT);
        return DIRECTIONS.contains(direction) && NAME.matcher(key).matches()
                ? "." + direction + "(" + names.apply(key) + ")"
                : raw(key, value);
    }

    /** How the name of a field is written; where its class stands in another file, or the page lists no names, by its text. */
    private UnaryOperator<String> named(ParameterizedTypeName type, @Nullable ValueClassPlan names) {
        String written = scalars.style()
                .name(names == null ? (ClassName) type.typeArguments().get(0) : names.type());
        return field ->
                names == null ? written + ".of(" + JavaText.literal(field) + ")" : names.expression(field, written);
    }

    private String raw(String key, Json value) {
        return ".with(" + JavaText.literal(key) + ", " + scalars.any(value) + ")";
    }
}
