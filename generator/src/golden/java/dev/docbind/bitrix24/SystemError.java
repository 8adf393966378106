package dev.docbind.bitrix24;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import org.jspecify.annotations.NullMarked;

/**
 * The errors that any method may return.
 *
 * @see "_includes/system-errors.md"
 */
@NullMarked
public enum SystemError implements DocumentedError {
    /**
     * Internal server error.
     *
     * <p>Ask the server's administrator.
     *
     * <p>HTTP status 500.
     */
    INTERNAL_SERVER_ERROR,

    /**
     * Too many requests.
     *
     * <p>The request rate is too high.
     *
     * <p>HTTP status 503.
     */
    QUERY_LIMIT_EXCEEDED,

    /**
     * The request requires higher privileges than provided by the webhook token.
     *
     * <p>Code {@code insufficient_scope}, HTTP status 403.
     */
    INSUFFICIENT_SCOPE,

    /**
     * The access token provided has expired.
     *
     * <p>Code {@code expired_token}, HTTP status 401.
     */
    EXPIRED_TOKEN,

    /** Any error that is not documented; the exception has the code and the message that the portal sent. */
    OTHER;

    /**
     * Returns the documented error that an exception stands for.
     *
     * @param exception the exception
     * @return the error, or {@code OTHER} if it is not documented
     */
    public static SystemError of(Bitrix24Exception exception) {
        return ErrorMatcher.match(exception, values(), OTHER);
    }
}
