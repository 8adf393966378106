package dev.docbind.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.docbind.runtime.internal.Checked;
import dev.docbind.runtime.internal.Copies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on a list method, all of which must hold. On the wire each is a key, the comparison before the field's
 * name: {@code {">=STARTED": "2024-09-13T10:25:01+00:00"}}. Groups of conditions of which one must hold are for the methods whose
 * page documents the key {@code logic} in the filter. A filter is immutable.
 *
 * @param <F> the names of the fields that can be filtered by
 */
@SuppressWarnings("UnusedTypeParameter") // it keeps the fields of one method from another's
public final class Filter<F extends FieldName> {

    private final Map<String, @Nullable Object> conditions;

    private Filter(Map<String, ? extends @Nullable Object> conditions) {
        this.conditions = Copies.map(conditions);
    }

    /**
     * Returns a filter with keys as they are on the wire.
     *
     * @param conditions values by key, the comparison before the field's name
     * @param <F> the names of the fields
     * @return the filter
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static <F extends FieldName> Filter<F> of(Map<String, ? extends @Nullable Object> conditions) {
        return new Filter<>(conditions);
    }

    /**
     * Returns a builder of a filter.
     *
     * @param <F> the names of the fields
     * @return a builder without conditions
     */
    public static <F extends FieldName> Builder<F> builder() {
        return new Builder<>();
    }

    /**
     * The conditions as they are on the wire.
     *
     * @return values by key in their order, unmodifiable
     */
    @JsonValue
    public Map<String, @Nullable Object> asMap() {
        return conditions;
    }

    /**
     * The keys as they are on the wire.
     *
     * @return the keys in their order
     */
    public Set<String> keys() {
        return conditions.keySet();
    }

    /**
     * The values of all conditions.
     *
     * @return the values in the order of the keys
     */
    public Collection<@Nullable Object> values() {
        return conditions.values();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Filter<?> filter && conditions.equals(filter.conditions);
    }

    @Override
    public int hashCode() {
        return conditions.hashCode();
    }

    @Override
    public String toString() {
        return "Filter" + conditions;
    }

    /**
     * Builds a filter; a repeated condition replaces the earlier one. Booleans are sent as {@code Y} and {@code N}: the
     * documentation's filters have no others, and a portal finds nothing by {@code true}.
     *
     * @param <F> the names of the fields that can be filtered by
     */
    public static final class Builder<F extends FieldName> {

        private final Map<String, @Nullable Object> conditions = new LinkedHashMap<>();

        private Builder() {}

        /**
         * The field equals the value.
         *
         * @param field the field
         * @param value what to compare with; null asks for fields without a value
         * @return this builder
         */
        public Builder<F> eq(F field, @Nullable Object value) {
            return with(field.value(), word(value));
        }

        /**
         * The field differs from the value.
         *
         * @param field the field
         * @param value what to compare with; null asks for fields with a value
         * @return this builder
         */
        public Builder<F> ne(F field, @Nullable Object value) {
            return with("!" + field.value(), word(value));
        }

        /**
         * The field is less than the value.
         *
         * @param field the field
         * @param value what to compare with
         * @return this builder
         */
        public Builder<F> lt(F field, Object value) {
            return with("<" + field.value(), value);
        }

        /**
         * The field is less than the value or equal to it.
         *
         * @param field the field
         * @param value what to compare with
         * @return this builder
         */
        public Builder<F> le(F field, Object value) {
            return with("<=" + field.value(), value);
        }

        /**
         * The field is greater than the value.
         *
         * @param field the field
         * @param value what to compare with
         * @return this builder
         */
        public Builder<F> gt(F field, Object value) {
            return with(">" + field.value(), value);
        }

        /**
         * The field is greater than the value or equal to it.
         *
         * @param field the field
         * @param value what to compare with
         * @return this builder
         */
        public Builder<F> ge(F field, Object value) {
            return with(">=" + field.value(), value);
        }

        /**
         * The field contains the text.
         *
         * @param field the field
         * @param text the part to look for
         * @return this builder
         */
        public Builder<F> like(F field, String text) {
            return with("%" + field.value(), text);
        }

        /**
         * The field does not contain the text.
         *
         * @param field the field
         * @param text the part to look for
         * @return this builder
         */
        public Builder<F> notLike(F field, String text) {
            return with("!%" + field.value(), text);
        }

        /**
         * The field matches a pattern in which {@code %} stands for any text: {@code "Mr%"}.
         *
         * @param field the field
         * @param pattern the pattern
         * @return this builder
         */
        public Builder<F> matches(F field, String pattern) {
            return with("=%" + field.value(), pattern);
        }

        /**
         * The field equals one of the values.
         *
         * @param field the field
         * @param values what to compare with
         * @return this builder
         */
        public Builder<F> in(F field, Collection<?> values) {
            return with("@" + field.value(), words(values));
        }

        /**
         * The field equals none of the values.
         *
         * @param field the field
         * @param values what to compare with
         * @return this builder
         */
        public Builder<F> notIn(F field, Collection<?> values) {
            return with("!@" + field.value(), words(values));
        }

        private static List<?> words(Collection<?> values) {
            List<Object> words = new ArrayList<>(values.size());
            for (Object value : values) {
                words.add(word(Objects.requireNonNull(value)));
            }
            return Collections.unmodifiableList(words);
        }

        private static @Nullable Object word(@Nullable Object value) {
            return value instanceof Boolean flag ? (flag ? "Y" : "N") : value;
        }

        /**
         * At least one of some groups of conditions holds; those of one group all hold. Only for methods whose page documents the
         * key {@code logic} in the filter: others ignore the groups, or refuse the request.
         *
         * <pre>{@code
         * f.or(a -> a.like(NAME, "Mr").gt(SUM, 100), b -> b.eq(ID, 7))
         * }</pre>
         *
         * @param groups the conditions of each group
         * @return this builder
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // the groups are only read
        public final Builder<F> or(Consumer<Builder<F>>... groups) {
            return joined("OR", List.of(groups));
        }

        /**
         * All groups of conditions hold: for groups of which some have groups with {@link #or} inside. Only for methods whose page
         * documents the key {@code logic} in the filter.
         *
         * @param groups the conditions of each group
         * @return this builder
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // the groups are only read
        public final Builder<F> and(Consumer<Builder<F>>... groups) {
            return joined("AND", List.of(groups));
        }

        /** Adds each group under the next number: beside the numbers there is only the word that joins them. */
        private Builder<F> joined(String logic, List<Consumer<Builder<F>>> groups) {
            Map<String, @Nullable Object> parts = new LinkedHashMap<>();
            parts.put("logic", logic);
            for (Consumer<Builder<F>> group : groups) {
                Builder<F> begun = new Builder<>();
                group.accept(begun);
                parts.put(String.valueOf(parts.size() - 1), Copies.map(begun.conditions));
            }
            int place = 0;
            while (conditions.containsKey(String.valueOf(place))) {
                place++;
            }
            return with(String.valueOf(place), Copies.map(parts));
        }

        /**
         * Adds a condition that has no method here.
         *
         * @param key the key as it is on the wire, the comparison before the field's name
         * @param value what to compare with, as it is, or null
         * @return this builder
         */
        public Builder<F> with(String key, @Nullable Object value) {
            conditions.put(key, Checked.sendable(value));
            return this;
        }

        /**
         * Builds the filter; the builder can still be used.
         *
         * @return the filter
         */
        public Filter<F> build() {
            return new Filter<>(conditions);
        }
    }
}
