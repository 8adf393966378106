package dev.docbind.runtime;

/**
 * A typed answer together with how it came.
 *
 * @param value the response record
 * @param raw status, headers, body and time
 * @param <R> the type of the answer
 */
public record Answer<R>(R value, RawAnswer raw) {

    /** How it came; what came can hold secrets. */
    @Override
    public String toString() {
        return "Answer[" + raw + "]";
    }
}
