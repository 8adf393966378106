package dev.docbind.runtime.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call of a portal has failed. The subclasses say how: the portal refused ({@link ApiException} and its categories), its answer could not be
 * read ({@link UnreadableAnswerException}), it was not reached ({@link TransportException}), or the limits left no time for
 * it ({@link DeadlineException}). Messages never contain an address, a token or another secret. Where a call was
 * repeated, the failure of the last attempt is thrown, and {@link #getSuppressed()} returns those of the earlier ones.
 */
public abstract class Bitrix24Exception extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String method;

    /**
     * For the subclasses.
     *
     * @param method the method that was called
     * @param message what happened, free of secrets
     * @param cause what led to it, free of secrets, or null
     */
    protected Bitrix24Exception(String method, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.method = method;
    }

    /**
     * The method that was called.
     *
     * @return its name, such as {@code bizproc.workflow.terminate}
     */
    public String method() {
        return method;
    }

    /**
     * Whether the method may have run, in the last attempt or in an earlier one.
     *
     * @return false when no attempt can have run it, as far as requests and answers tell
     */
    public boolean mayHaveRun() {
        for (Throwable earlier : getSuppressed()) {
            if (earlier instanceof Bitrix24Exception other && other.mayHaveRun()) {
                return true;
            }
        }
        return false;
    }

    /**
     * How long the answer asks to wait before another call, in the header {@code Retry-After}.
     *
     * @return the time; null where no answer came, or where it does not say
     */
    public @Nullable Duration retryAfter() {
        return null;
    }
}
