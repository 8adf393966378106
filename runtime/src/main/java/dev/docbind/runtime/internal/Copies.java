package dev.docbind.runtime.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /**
     * Copies a value where it is a list or a map.
     *
     * @param value the value, or null
     * @param <T> the type of the value: the interface, not a class of lists or maps
     * @return an unmodifiable copy in the same order, or the value itself
     */
    @SuppressWarnings("unchecked") // a copy is of the type that it copies
    public static <T> @Nullable T valueOrNull(@Nullable T value) {
        if (value instanceof List<?> list) {
            return (T) listOrNull(list);
        }
        return value instanceof Map<?, ?> map ? (T) mapOrNull((Map<String, ?>) map) : value;
    }

    /**
     * Makes another value of one that may be absent.
     *
     * @param value the value, or null
     * @param change what makes the other
     * @param <A> the type of the value
     * @param <B> the type of the other
     * @return the other, or null
     */
    public static <A, B> @Nullable B changed(@Nullable A value, Function<? super A, ? extends B> change) {
        return value == null ? null : change.apply(value);
    }

    /**
     * Makes other values of those of a list that may be absent.
     *
     * @param list the list, or null
     * @param change what makes another of each
     * @param <A> the type of the elements
     * @param <B> the type of the others
     * @return an unmodifiable list without the elements that are null, or null
     */
    public static <A, B> @Nullable List<B> eachChanged(
            @Nullable List<A> list, Function<? super A, ? extends B> change) {
        if (list == null) {
            return null;
        }
        List<B> others = new ArrayList<>(list.size());
        for (A element : list) {
            if (element != null) {
                others.add(change.apply(element));
            }
        }
        return Collections.unmodifiableList(others);
    }

    /**
     * Makes other values of those of a map that may be absent.
     *
     * @param map the map, or null
     * @param change what makes another of each value
     * @param <A> the type of the values
     * @param <B> the type of the others
     * @return an unmodifiable map in the same order, without the values that are null, or null
     */
    public static <A, B> @Nullable Map<String, B> valuesChanged(
            @Nullable Map<String, A> map, Function<? super A, ? extends B> change) {
        if (map == null) {
            return null;
        }
        Map<String, B> others = new LinkedHashMap<>();
        for (Map.Entry<String, A> entry : map.entrySet()) {
            if (entry.getValue() != null) {
                others.put(entry.getKey(), change.apply(entry.getValue()));
            }
        }
        return Collections.unmodifiableMap(others);
    }

    /**
     * Copies the entries whose names begin in one of several ways.
     *
     * @param map the map
     * @param beginnings what the names begin with
     * @param <V> the type of the values
     * @return an unmodifiable copy in the same order
     */
    public static <V extends @Nullable Object> Map<String, V> beginning(Map<String, V> map, String... beginnings) {
        Map<String, V> kept = new LinkedHashMap<>();
        for (Map.Entry<String, V> entry : map.entrySet()) {
            for (String beginning : beginnings) {
                if (entry.getKey().startsWith(beginning)) {
                    kept.put(entry.getKey(), entry.getValue());
                }
            }
        }
        return Collections.unmodifiableMap(kept);
    }
}
