package dev.docbind.runtime.transport;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Nothing of the request reached the portal, so the method did not run and the call may be repeated. */
public final class NotSentException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure before anything was sent.
     *
     * @param message what happened
     * @param cause what led to it, or null
     */
    public NotSentException(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
