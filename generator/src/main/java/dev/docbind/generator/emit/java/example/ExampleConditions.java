package dev.docbind.generator.emit.java.example;

import com.palantir.javapoet.ParameterizedTypeName;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.plan.ValueClassPlan;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Json.ObjectValue;
import dev.docbind.generator.model.Json.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The conditions and directions of an example as calls on the builder of a filter or an order. */
final class ExampleConditions {

    private static final List<String> PREFIXES = List.of("", "!", "<", "<=", ">", ">=");
    private static final List<String> COMPARISONS = List.of("eq", "ne", "lt", "le", "gt", "ge");
    private static final List<String> DIRECTIONS = List.of("asc", "desc");
    private static final Pattern NAME = Pattern.compile("\\w[\\w.]*");

    private ExampleConditions() {}

    /** A lambda that adds them; empty where an order has no directions. */
    static Optional<String> lambda(
            String variable, ParameterizedTypeName type, @Nullable ValueClassPlan names, ObjectValue object) {
        boolean filter = type.rawType().equals(RuntimeTypes.FILTER);
        if (!filter && !object.members().values().stream().allMatch(Text.class::isInstance)) {
            return Optional.empty();
        }
        StringBuilder lambda =
                new StringBuilder(variable + " -> " + (object.members().isEmpty() ? "{}" : variable));
        object.members()
                .forEach((key, value) ->
                        lambda.append(filter ? condition(names, key, value) : direction(names, key, (Text) value)));
        return Optional.of(lambda.toString());
    }

    private static String condition(@Nullable ValueClassPlan names, String key, Json value) {
        String field = key.replaceFirst("^[!<>=]+", "");
        int comparison = PREFIXES.indexOf(key.substring(0, key.length() - field.length()));
        return comparison < 0 || !NAME.matcher(field).matches()
                ? raw(key, value)
                : "." + COMPARISONS.get(comparison) + "(" + name(names, field) + ", " + ExampleScalars.any(value) + ")";
    }

    private static String direction(@Nullable ValueClassPlan names, String key, Text value) {
        String direction = value.value().toLowerCase(Locale.ROOT);
        return DIRECTIONS.contains(direction) && NAME.matcher(key).matches()
                ? "." + direction + "(" + name(names, key) + ")"
                : raw(key, value);
    }

    /** Where the page lists no names, any name will do. */
    private static String name(@Nullable ValueClassPlan names, String field) {
        return names == null ? "FieldName.of(" + JavaText.literal(field) + ")" : names.expression(field);
    }

    private static String raw(String key, Json value) {
        return ".with(" + JavaText.literal(key) + ", " + ExampleScalars.any(value) + ")";
    }
}
