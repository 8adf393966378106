package dev.docbind.runtime.json;

import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map that puts a new entry before those that it has, and keeps the first value of a repeated key. */
final class PrependingMap extends AbstractMap<String, @Nullable Object> {

    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final Deque<String> keys = new ArrayDeque<>();

    @Override
    public @Nullable Object put(String key, @Nullable Object value) {
        if (values.containsKey(key)) {
            return values.get(key);
        }
        values.put(key, value);
        keys.addFirst(key);
        return null;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return values.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return values.containsKey(key);
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
        for (String key : keys) {
            ordered.put(key, values.get(key));
        }
        return ordered.entrySet();
    }

    @Override
    public int size() {
        return keys.size();
    }
}
