package dev.docbind.runtime.error;

import java.time.Duration;

/**
 * The call was not sent: by the limits it would have waited past its deadline, so it failed at once.
 */
public final class DeadlineException extends Bitrix24Exception {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /**
     * A call that was given up.
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
     * How long the call would have waited.
     *
     * @return the time
     */
    public Duration waiting() {
        return wait;
    }
}
