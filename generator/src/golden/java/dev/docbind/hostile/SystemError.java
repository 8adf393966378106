package dev.docbind.hostile;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import org.jspecify.annotations.NullMarked;

/**
 * The errors that any method may return.
 *
 * @see "page.md"
 */
@NullMarked
public enum SystemError implements DocumentedError {
    /**
     * Too many requests.
     *
     * <p>HTTP status 503.
     */
    QUERY_LIMIT_EXCEEDED,

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
