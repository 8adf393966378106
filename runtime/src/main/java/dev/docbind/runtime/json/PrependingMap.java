package dev.docbind.runtime.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map that puts a new entry before those that it has, and keeps the first value of a repeated key. */
final class PrependingMap extends AbstractMap<String, @Nullable Object> {

    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final Deque<Map.Entry<String, @Nullable Object>> entries = new ArrayDeque<>();

    @Override
    public @Nullable Object put(String key, @Nullable Object value) {
        if (values.containsKey(key)) {
            return values.get(key);
        }
        values.put(key, value);
        entries.addFirst(new SimpleImmutableEntry<>(key, value));
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
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
                return entries.iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }
}
