package dev.docbind.bitrix24;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import org.jspecify.annotations.Nullable;

/**
 * The errors that any method may return.
 *
 * @see "_includes/system-errors.md, line 9"
 */
public enum SystemError implements DocumentedError {
    /**
     * Internal server error.
     *
     * <p>Ask the server's administrator.
     *
     * <p>Documented in line 9 of the page.
     */
    INTERNAL_SERVER_ERROR("INTERNAL_SERVER_ERROR", 500, "Internal server error", 9),

    /**
     * Too many requests.
     *
     * <p>The request rate is too high.
     *
     * <p>Documented in line 13 of the page.
     */
    QUERY_LIMIT_EXCEEDED("QUERY_LIMIT_EXCEEDED", 503, "Too many requests", 13),

    /**
     * The request requires higher privileges than provided by the webhook token.
     *
     * <p>Documented in line 31 of the page.
     */
    INSUFFICIENT_SCOPE("insufficient_scope", 403, "The request requires higher privileges than provided by the webhook token", 31),

    /**
     * The access token provided has expired.
     *
     * <p>Documented in line 33 of the page.
     */
    EXPIRED_TOKEN("expired_token", 401, "The access token provided has expired", 33),

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
        return this == OTHER ? null : "_includes/system-errors.md";
    }
}
