package dev.docbind.runtime.error;

import org.jspecify.annotations.Nullable;

/** The portal was not reached, or the connection failed before a whole answer came; the method may or may not have run. */
public final class TransportException extends Bitrix24Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A failure on the way.
     *
     * @param method the method that was called
     * @param reason what happened, free of secrets
     * @param cause what the transport threw, free of secrets, or null
     */
    public TransportException(String method, String reason, @Nullable Throwable cause) {
        super(method, method + ": " + reason, cause);
    }
}
