package dev.docbind.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.docbind.runtime.internal.Copies;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sort order of a list method, the first field first. On the wire: {@code {"STARTED": "DESC"}}. An order is
 * immutable.
 *
 * @param <F> the names of the fields that can be sorted by
 */
@SuppressWarnings("UnusedTypeParameter") // it keeps the fields of one method from another's
public final class Order<F extends FieldName> {

    private final Map<String, String> directions;

    private Order(Map<String, String> directions) {
        this.directions = Copies.map(directions);
    }

    /**
     * Returns an order with names and directions as they are on the wire.
     *
     * @param directions directions by field name
     * @param <F> the names of the fields
     * @return the order
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static <F extends FieldName> Order<F> of(Map<String, String> directions) {
        return new Order<>(directions);
    }

    /**
     * Returns a builder of an order.
     *
     * @param <F> the names of the fields
     * @return a builder without fields
     */
    public static <F extends FieldName> Builder<F> builder() {
        return new Builder<>("ASC", "DESC");
    }

    /**
     * Returns a builder of an order that is sent with its directions in lower case, as the pages of some methods write them.
     *
     * @param <F> the names of the fields
     * @return a builder without fields
     */
    public static <F extends FieldName> Builder<F> lowerCase() {
        return new Builder<>("asc", "desc");
    }

    /**
     * The order as it is on the wire.
     *
     * @return directions by field name in their order, unmodifiable
     */
    @JsonValue
    public Map<String, String> asMap() {
        return directions;
    }

    /**
     * The names of the fields.
     *
     * @return the names, the most significant first
     */
    public Set<String> keys() {
        return directions.keySet();
    }

    /**
     * The directions.
     *
     * @return the directions in the order of the names
     */
    public Collection<String> values() {
        return directions.values();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Order<?> order && directions.equals(order.directions);
    }

    @Override
    public int hashCode() {
        return directions.hashCode();
    }

    @Override
    public String toString() {
        return "Order" + directions;
    }

    /**
     * Builds an order; a repeated field keeps its place and takes the new direction.
     *
     * @param <F> the names of the fields that can be sorted by
     */
    public static final class Builder<F extends FieldName> {

        private final Map<String, String> directions = new LinkedHashMap<>();

        private final String ascending;
        private final String descending;

        private Builder(String ascending, String descending) {
            this.ascending = ascending;
            this.descending = descending;
        }

        /**
         * Sorts by the field, smallest first.
         *
         * @param field the field
         * @return this builder
         */
        public Builder<F> asc(F field) {
            return with(field.value(), ascending);
        }

        /**
         * Sorts by the field, greatest first.
         *
         * @param field the field
         * @return this builder
         */
        public Builder<F> desc(F field) {
            return with(field.value(), descending);
        }

        /**
         * Adds a field or direction that has no method here.
         *
         * @param name the field's name as it is on the wire
         * @param direction the direction as it is on the wire
         * @return this builder
         */
        public Builder<F> with(String name, String direction) {
            directions.put(name, direction);
            return this;
        }

        /**
         * Builds the order; the builder can still be used.
         *
         * @return the order
         */
        public Order<F> build() {
            return new Order<>(directions);
        }
    }
}
