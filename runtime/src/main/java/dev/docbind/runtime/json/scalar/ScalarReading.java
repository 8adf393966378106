package dev.docbind.runtime.json.scalar;

import org.jspecify.annotations.Nullable;

/**
 * How one type is read from JSON's text, numbers and booleans. Each method gives null for "no value" and throws an
 * {@link IllegalArgumentException}, an {@link ArithmeticException} or a {@link java.time.DateTimeException} for what does
 * not fit.
 *
 * @param <T> the type
 */
interface ScalarReading<T> {

    /** The value of a text that is not blank. */
    @Nullable
    T text(String text);

    /** The value of a number, with the digits as they came. */
    @Nullable
    T number(String digits);

    /** The value of {@code true}; {@code false} is PHP's "no value" unless a type says otherwise. */
    @Nullable
    T bool(boolean value);

    /** The value of a text that is empty or only whitespace. */
    default @Nullable T blank(String text) {
        return null;
    }
}
