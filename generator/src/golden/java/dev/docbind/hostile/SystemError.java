package dev.docbind.hostile;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import org.jspecify.annotations.Nullable;

/**
 * The errors that any method may return.
 *
 * @see "page.md, line 5"
 */
public enum SystemError implements DocumentedError {
    /**
     * Too many requests.
     *
     * <p>Documented in line 5 of the page.
     */
    QUERY_LIMIT_EXCEEDED("QUERY_LIMIT_EXCEEDED", 503, "Too many requests", 5),

    /** Any error that is not documented; the exception has the code and the message that the portal sent. */
    OTHER("", null, null, 0);

    private final String code;
    private final @Nullable Integer status;
    private final @Nullable String message;
    private final int line;

    SystemError(String code, @Nullable Integer status, @Nullable String message, int line) {
        this.code = code;
        this.status = status;
        this.message = message;
        this.line = line;
    }

    /**
     * Returns the documented error that an exception stands for.
     *
     * @param exception the exception
     * @return the error, or {@code OTHER} if it is not documented
     */
    public static SystemError of(Bitrix24Exception exception) {
        return ErrorMatcher.match(exception, values(), OTHER);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public @Nullable Integer status() {
        return status;
    }

    @Override
    public @Nullable String message() {
        return message;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public @Nullable String page() {
        return this == OTHER ? null : "page.md";
    }
}
