package dev.docbind.hostile.v3.tasks.aux_;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import org.jspecify.annotations.NullMarked;

/**
 * The errors documented for {@code tasks.aux.get}.
 *
 * @see "elsewhere/'tasks'.md"
 */
@NullMarked
public enum AuxGetError implements DocumentedError {
    /**
     * Not found.
     *
     * <p>HTTP status 404.
     */
    BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUND,

    /** Any error that is not documented; the exception has the code and the message that the portal sent. */
    OTHER;

    /**
     * Returns the documented error that an exception stands for.
     *
     * @param exception the exception
     * @return the error, or {@code OTHER} if it is not documented
     */
    public static AuxGetError of(Bitrix24Exception exception) {
        return ErrorMatcher.match(exception, values(), OTHER);
    }
}
