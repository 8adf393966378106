package dev.docbind.runtime.list;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of a request by their names on the wire, and copies of them that differ in some. */
final class Parameters {

    private Parameters() {}

    /** The parameters of a request. */
    static Map<String, JsonValue> of(Object request) {
        return WireFormat.bitrix24().tree(request).members();
    }

    /** The value at a path, {@link JsonValue#NULL} where there is none. */
    static JsonValue at(Map<String, JsonValue> parameters, String path) {
        int point = path.indexOf('.');
        JsonValue value = parameters.getOrDefault(point < 0 ? path : path.substring(0, point), JsonValue.NULL);
        return point < 0 ? value : at(value.members(), path.substring(point + 1));
    }

    /** The same parameters with another value at a path. */
    static Map<String, Object> with(Map<String, ?> parameters, String path, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(parameters);
        int point = path.indexOf('.');
        if (point < 0) {
            copy.put(path, value);
        } else {
            String name = path.substring(0, point);
            Map<String, ?> inside = members(copy.get(name));
            copy.put(name, with(inside, path.substring(point + 1), value));
        }
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> members(@Nullable Object value) {
        if (value instanceof JsonValue json) {
            return json.members();
        }
        return value instanceof Map ? (Map<String, ?>) value : Map.of();
    }

    /** A parameter that is spelled as this one but for case: servers take the one or the other. */
    static Optional<String> twin(Map<String, ?> parameters, String name) {
        return parameters.keySet().stream()
                .filter(key -> key.equalsIgnoreCase(name) && !key.equals(name))
                .findFirst();
    }
}
