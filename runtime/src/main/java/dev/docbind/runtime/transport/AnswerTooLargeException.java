package dev.docbind.runtime.transport;

import java.io.IOException;

/** The answer, or what it holds packed, is larger than the limit; the rest of it was not read. */
public final class AnswerTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final long limit;

    /**
     * An answer that is too large.
     *
     * @param status its HTTP status
     * @param limit the largest answer that is read, in bytes
     */
    public AnswerTooLargeException(int status, long limit) {
        super("the answer has more than " + limit + " bytes");
        this.status = status;
        this.limit = limit;
    }

    /**
     * The HTTP status of the answer.
     *
     * @return the status
     */
    public int status() {
        return status;
    }

    /**
     * The largest answer that is read.
     *
     * @return the limit in bytes
     */
    public long limit() {
        return limit;
    }
}
