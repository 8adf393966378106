package dev.docbind.runtime.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies that never change, keep their order and, unlike {@code List.copyOf} and {@code Map.copyOf}, may hold nulls. */
public final class Copies {

    private Copies() {}

    /**
     * Copies a map that is always there in its record.
     *
     * @param map the map, or null for an empty one
     * @param <V> the type of the values
     * @return an unmodifiable copy in the same order
     */
    public static <V extends @Nullable Object> Map<String, V> map(@Nullable Map<String, ? extends V> map) {
        return map == null ? Collections.emptyMap() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * Copies a map that may be absent.
     *
     * @param map the map, or null
     * @param <V> the type of the values
     * @return an unmodifiable copy in the same order, or null
     */
    public static <V extends @Nullable Object> @Nullable Map<String, V> mapOrNull(
            @Nullable Map<String, ? extends V> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * Copies a list that may be absent.
     *
     * @param list the list, or null
     * @param <E> the type of the elements
     * @return an unmodifiable copy, or null
     */
    public static <E extends @Nullable Object> @Nullable List<E> listOrNull(@Nullable List<? extends E> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
