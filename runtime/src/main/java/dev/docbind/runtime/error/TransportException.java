package dev.docbind.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * The portal was not reached, or the connection failed before a whole answer came. {@link #mayHaveRun()} says whether the
 * method may have run all the same.
 */
public final class TransportException extends Bitrix24Exception {

    private static final long serialVersionUID = 1L;

    private final boolean mayHaveRun;

    /**
     * A failure on the way, after which nobody knows whether the method ran.
     *
     * @param method the method that was called
     * @param reason what happened, free of secrets
     * @param cause what the transport threw, free of secrets, or null
     */
    public TransportException(String method, String reason, @Nullable Throwable cause) {
        this(method, reason, true, cause);
    }

    /**
     * A failure on the way.
     *
     * @param method the method that was called
     * @param reason what happened, free of secrets
     * @param mayHaveRun whether the method may have run
     * @param cause what the transport threw, free of secrets, or null
     */
    public TransportException(String method, String reason, boolean mayHaveRun, @Nullable Throwable cause) {
        super(method, method + ": " + reason, cause);
        this.mayHaveRun = mayHaveRun;
    }

    @Override
    public boolean mayHaveRun() {
        return mayHaveRun || super.mayHaveRun();
    }
}
