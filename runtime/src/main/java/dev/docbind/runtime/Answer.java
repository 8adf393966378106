package dev.docbind.runtime;

/**
 * A typed answer together with the HTTP response that carried it.
 *
 * @param value the response record
 * @param raw status, headers, body and time
 * @param <R> the type of the answer
 */
public record Answer<R>(R value, RawAnswer raw) {

    /** The response without its content, which can hold secrets. */
    @Override
    public String toString() {
        return "Answer[" + raw + "]";
    }
}
