package dev.docbind.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of a list that the documentation gives, or any other that a portal sends. The documented ones are constants of the
 * generated class.
 *
 * @param <K> the documented values as an enum, whose last constant stands for all others
 */
public abstract class DocumentedValue<K extends Enum<K>> {

    private final String value;

    /**
     * Creates a value, documented or not.
     *
     * @param value the text on the wire
     */
    protected DocumentedValue(String value) {
        this.value = Objects.requireNonNull(value);
    }

    /**
     * The text on the wire.
     *
     * @return the text
     */
    @JsonValue
    public final String value() {
        return value;
    }

    /**
     * The documented value that this is, for a {@code switch}.
     *
     * @return its constant, or the one that stands for all others
     */
    public abstract K known();

    /**
     * Finds this value among the documented ones.
     *
     * @param constants the documented values and, after them, the constant that stands for all others
     * @param texts the texts of the documented values in the same order
     * @return the constant
     */
    protected final K known(K[] constants, String... texts) {
        int place = 0;
        while (place < texts.length && !texts[place].equals(value)) {
            place++;
        }
        return constants[place];
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof DocumentedValue<?> that && getClass() == that.getClass() && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}
