package dev.docbind.generator.emit.java;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an answer's records, lists and maps hold at a path of its JSON, by their accessors. */
final class TypedPlace {

    private TypedPlace() {}

    /** The value; null where there is none, or no typed one. */
    static @Nullable Object at(@Nullable Object root, List<Object> path) {
        @Nullable Object value = root;
        for (Object step : path) {
            if (value instanceof List<?> list && step instanceof Integer index) {
                value = index < list.size() ? list.get(index) : null;
            } else if (value instanceof Map<?, ?> map) {
                value = map.get(step);
            } else {
                value = component(value, String.valueOf(step));
            }
        }
        return value;
    }

    private static @Nullable Object component(@Nullable Object record, String name) {
        if (record == null || !record.getClass().isRecord()) {
            return null;
        }
        try {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
                if (property != null && property.value().equals(name)) {
                    return component.getAccessor().invoke(record);
                }
            }
            return null;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    /** A list or map without one of its elements; the value itself where it is neither. */
    static @Nullable Object without(@Nullable Object many, Object step) {
        if (many instanceof List<?> list && step instanceof Integer index && index < list.size()) {
            List<@Nullable Object> less = new ArrayList<>(list);
            less.remove((int) index);
            return less;
        }
        if (many instanceof Map<?, ?> map) {
            Map<Object, Object> less = new LinkedHashMap<>(map);
            less.remove(step);
            return less;
        }
        return many;
    }
}
