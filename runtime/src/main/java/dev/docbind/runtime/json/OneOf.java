package dev.docbind.runtime.json;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.docbind.runtime.internal.Copies;
import java.util.Objects;

/**
 * A value that may be of two types, such as one identifier or a list of them. On the wire it is the value alone.
 *
 * @param <A> the type that the page names first
 * @param <B> the type that the page names second
 */
public sealed interface OneOf<A, B> {

    /**
     * Returns the value, whichever type it has.
     *
     * @return the value
     */
    Object value();

    /**
     * Returns a value of the first type.
     *
     * @param value the value; a list or map is copied
     * @param <A> its type
     * @param <B> the other type
     * @return the value as one of the two
     */
    static <A, B> OneOf<A, B> first(A value) {
        return new First<>(value);
    }

    /**
     * Returns a value of the second type.
     *
     * @param value the value; a list or map is copied
     * @param <A> the other type
     * @param <B> its type
     * @return the value as one of the two
     */
    static <A, B> OneOf<A, B> second(B value) {
        return new Second<>(value);
    }

    /**
     * A value of the first type.
     *
     * @param value the value
     * @param <A> its type
     * @param <B> the other type
     */
    record First<A, B>(@JsonValue A value) implements OneOf<A, B> {

        /**
         * Copies a list or map, so that the record is immutable.
         *
         * @param value the value
         */
        public First {
            value = Objects.requireNonNull(Copies.valueOrNull(value));
        }
    }

    /**
     * A value of the second type.
     *
     * @param value the value
     * @param <A> the other type
     * @param <B> its type
     */
    record Second<A, B>(@JsonValue B value) implements OneOf<A, B> {

        /**
         * Copies a list or map, so that the record is immutable.
         *
         * @param value the value
         */
        public Second {
            value = Objects.requireNonNull(Copies.valueOrNull(value));
        }
    }
}
