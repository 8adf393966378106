package dev.docbind.generator.emit.java;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.runtime.error.MissingParameterException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
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
 * @param body the request as it is sent
 * @param paths the paths of what cannot be left out
 */
record SmallestRequest(Class<?> type, JsonValue body, List<String> paths) {

    private static final WireFormat WIRE = WireFormat.bitrix24();

    /** The smallest object, list and map that have fields. */
    private static final List<JsonValue> STRUCTURES =
            Stream.of("{}", "[{}]", "{\"a\":{}}").map(JsonValue::parse).toList();

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
        JsonValue body = JsonValue.of(Map.of());
        List<String> paths = new ArrayList<>();
        List<String> missing = missing(builder(type, body));
        while (!missing.isEmpty()) {
            String path = missing.get(0);
            paths.add(path);
            body = filled(method, type, body, path);
            missing = missing(builder(type, body));
        }
        return new SmallestRequest(type, body, List.copyOf(paths));
    }

    private static JsonValue filled(Method method, Class<?> type, JsonValue body, String path) {
        return Stream.concat(
                        STRUCTURES.stream()
                                .map(value -> body(body, path, value))
                                .filter(next -> needsMore(type, next, path)),
                        Stream.concat(shown(method, path), KINDS.stream())
                                .map(value -> body(body, path, value))
                                .filter(next -> isTaken(type, next, path)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(method.name() + " takes no value for " + path));
    }

    /** Whether the value at a path has fields that are required. */
    private static boolean needsMore(Class<?> type, JsonValue body, String path) {
        return isTaken(type, body, path)
                && missing(builder(type, body)).stream()
                        .anyMatch(next -> next.startsWith(path + ".") || next.startsWith(path + "[0]."));
    }

    private static boolean isTaken(Class<?> type, JsonValue body, String path) {
        try {
            return !missing(builder(type, body)).contains(path);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The body with another value at a path; without any where it is null. */
    private static JsonValue body(JsonValue body, String path, @Nullable JsonValue value) {
        return JsonValue.of(changed(body, List.of(path.replace("[0]", ".0").split("\\.", -1)), value));
    }

    private static Object changed(JsonValue at, List<String> path, @Nullable JsonValue value) {
        List<String> rest = path.subList(1, path.size());
        if (at.isList()) {
            return List.of(changed(at.get(0), rest, value));
        }
        Map<String, Object> members = new LinkedHashMap<>(at.members());
        if (!rest.isEmpty()) {
            members.put(path.get(0), changed(at.get(path.get(0)), rest, value));
        } else if (value == null) {
            members.remove(path.get(0));
        } else {
            members.put(path.get(0), value);
        }
        return members;
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

    /** The request, which {@code build()} has accepted. */
    Object built() {
        return invoke(builder(type, body), "build");
    }

    /** The request as it would be without one of the parameters or fields. */
    Object without(String path) {
        return request(type, body(body, path, null));
    }

    private static Object builder(Class<?> type, JsonValue body) {
        return invoke(request(type, body), "toBuilder");
    }

    private static Object request(Class<?> type, JsonValue body) {
        return Objects.requireNonNull(WIRE.convert(body, type));
    }

    private static List<String> missing(Object builder) {
        try {
            invoke(builder, "build");
            return List.of();
        } catch (MissingParameterException e) {
            return e.names();
        }
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
