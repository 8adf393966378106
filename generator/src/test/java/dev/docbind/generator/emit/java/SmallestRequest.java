package dev.docbind.generator.emit.java;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.runtime.error.MissingParameterException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The request with as few parameters as {@code build()} accepts, found by asking it, and not the spec, what is missing.
 *
 * @param type the class of the request
 * @param values a value for each parameter that cannot be left out, by its name on the wire
 */
record SmallestRequest(Class<?> type, Map<String, JsonValue> values) {

    private static final WireFormat WIRE = WireFormat.bitrix24();

    /** A value of each kind that a parameter can be of. */
    private static final List<JsonValue> KINDS = Stream.of(
                    "\"1\"",
                    "1",
                    "true",
                    "\"2024-05-28\"",
                    "{\"a\":\"1\"}",
                    "[\"1\"]",
                    "[1]",
                    "[\"1\",\"1\",\"1\"]",
                    "[{\"a\":\"1\"}]")
            .map(JsonValue::parse)
            .toList();

    static SmallestRequest of(Method method, Class<?> type) {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        for (String name : missing(create(type))) {
            String wireName = wireName(method, name);
            values.put(wireName, value(method, type, wireName));
        }
        return new SmallestRequest(type, values);
    }

    private static String wireName(Method method, String name) {
        return method.parameters().stream()
                .filter(row -> row.name().equals(name) || row.wireName().equals(name))
                .map(Field::wireName)
                .findFirst()
                .orElseThrow(() -> new AssertionError(method.name() + " has no parameter " + name));
    }

    private static JsonValue value(Method method, Class<?> type, String name) {
        return Stream.concat(shown(method, name), KINDS.stream())
                .filter(value -> isTaken(type, name, value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(method.name() + " takes no value for " + name));
    }

    private static Stream<JsonValue> shown(Method method, String name) {
        return method.requests().stream()
                .filter(example -> example.method().equalsIgnoreCase(method.name()))
                .map(RequestExample::json)
                .filter(Json.ObjectValue.class::isInstance)
                .map(json -> JsonValue.parse(JsonTree.text(Objects.requireNonNull(json)))
                        .get(name))
                .filter(value -> !value.isNull());
    }

    private static boolean isTaken(Class<?> type, String name, JsonValue value) {
        try {
            Object request = WIRE.convert(JsonValue.of(Map.of(name, value)), type);
            return request != null
                    && new Generated(request).component(name).orElseThrow().isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The request, which {@code build()} has accepted. */
    Object built() {
        Object builder = invoke(request(values), "toBuilder");
        List<String> missing = missing(builder);
        if (!missing.isEmpty()) {
            throw new AssertionError(type + " still misses " + missing);
        }
        return invoke(builder, "build");
    }

    /** The request as it would be without one of its parameters. */
    Object without(String name) {
        Map<String, JsonValue> others = new LinkedHashMap<>(values);
        others.remove(name);
        return request(others);
    }

    private Object request(Map<String, JsonValue> given) {
        return Objects.requireNonNull(WIRE.convert(JsonValue.of(given), type));
    }

    private static List<String> missing(Object builder) {
        try {
            invoke(builder, "build");
            return List.of();
        } catch (MissingParameterException e) {
            return e.names();
        }
    }

    private static Object create(Class<?> type) {
        return invoke(type, null, "builder");
    }

    private static Object invoke(Object target, String method) {
        return invoke(target.getClass(), target, method);
    }

    private static Object invoke(Class<?> type, @Nullable Object target, String method) {
        try {
            return type.getMethod(method).invoke(target);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof MissingParameterException missing) {
                throw missing;
            }
            throw new AssertionError(type + "." + method, e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + "." + method, e);
        }
    }
}
