package dev.docbind.runtime.error;

import java.time.Duration;

/**
 * The call did not run: the limits, or the renewal of its token, would have let it wait past its deadline.
 */
public final class DeadlineException extends Bitrix24Exception {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /**
     * A call that was given up at once, since the limits leave no time for it.
     *
     * @param method the method that was to be called
     * @param wait how long the call would have waited
     * @param left how much of its time was left
     */
    public DeadlineException(String method, Duration wait, Duration left) {
        super(
                method,
                method + ": not sent, the limits let it wait " + wait.toMillis() + " ms and its deadline is in "
                        + left.toMillis() + " ms",
                null);
        this.wait = wait;
    }

    /**
     * A call that was given up after it had waited for a new token.
     *
     * @param method the method that was to be called
     * @param waited how long it waited
     */
    public DeadlineException(String method, Duration waited) {
        super(
                method,
                method + ": it did not run, its token was not renewed within the " + waited.toMillis()
                        + " ms that its deadline left",
                null);
        this.wait = waited;
    }

    /**
     * How long the call would have waited for the limits, or has waited for a new token.
     *
     * @return the time
     */
    public Duration waiting() {
        return wait;
    }
}
