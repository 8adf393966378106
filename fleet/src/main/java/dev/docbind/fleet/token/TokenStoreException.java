package dev.docbind.fleet.token;

import org.jspecify.annotations.Nullable;

/** Pairs of tokens could not be read or stored. Calls fail then: nobody goes on with a pair of which the store knows nothing. */
public final class TokenStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TokenStoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
