package dev.docbind.runtime.json.scalar;

import org.jspecify.annotations.Nullable;

/**
 * How one type is read from JSON's text, numbers and booleans. Each method gives null for "no value" and throws an
 * {@link IllegalArgumentException}, an {@link ArithmeticException} or a {@link java.time.DateTimeException} for what does
 * not fit.
 *
 * @param <T> the type
 */
@FunctionalInterface
interface ScalarReading<T> {

    /** The value of a text that is not blank. */
    @Nullable
    T text(String text);

    /** The value of a number, with the digits as they came; none unless a type says otherwise. */
    default @Nullable T number(String digits) {
        throw new IllegalArgumentException("a number is no such value");
    }

    /** The value of {@code true} or {@code false}, which is PHP's "no value" unless a type says otherwise. */
    default @Nullable T bool(boolean value) {
        if (value) {
            throw new IllegalArgumentException("true is no such value");
        }
        return null;
    }

    /** The value of a text that is empty or only whitespace. */
    default @Nullable T blank(String text) {
        return null;
    }
}
