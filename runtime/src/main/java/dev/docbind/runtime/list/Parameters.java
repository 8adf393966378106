package dev.docbind.runtime.list;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
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
            Map<String, ?> inside = copy.get(name) instanceof JsonValue json ? json.members() : Map.of();
            copy.put(name, with(inside, path.substring(point + 1), value));
        }
        return copy;
    }

    /** A whole number, also as text; null where this is none. */
    static @Nullable Long whole(@Nullable Object value) {
        if (value instanceof Long number) {
            return number;
        }
        String text = value == null ? null : value.toString();
        if (value instanceof JsonValue json) {
            BigDecimal number = json.number();
            text = number == null ? json.text() : number.toPlainString();
        }
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A boundary that is a position or an identifier. */
    static long position(@Nullable String boundary, long first) {
        if (boundary == null) {
            return first;
        }
        Long position = whole(boundary);
        if (position == null) {
            throw new IllegalArgumentException("this cursor has no position");
        }
        return position;
    }
}
