package dev.docbind.runtime;

import dev.docbind.runtime.json.ValueProblem;
import java.util.List;

/**
 * A typed answer together with the HTTP response that carried it.
 *
 * @param value the response record
 * @param raw status, headers, body and time
 * @param <R> the type of the answer
 */
public record Answer<R>(R value, RawAnswer raw) {

    /**
     * The values that do not fit their documented types, as {@link RawAnswer#problems()} lists them.
     *
     * @return the values, unmodifiable; empty where all fit
     */
    public List<ValueProblem> problems() {
        return raw.problems();
    }

    /** The response without its content, which can hold secrets. */
    @Override
    public String toString() {
        return "Answer[" + raw + "]";
    }
}
