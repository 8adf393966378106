package dev.docbind.hostile.v3.tasks.aux_;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import org.jspecify.annotations.Nullable;

/**
 * The errors documented for {@code tasks.aux.get}.
 *
 * @see "elsewhere/'tasks'.md, line 3"
 */
public enum AuxGetError implements DocumentedError {
    /**
     * Not found.
     *
     * <p>Documented in line 20 of the page.
     */
    BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUND("BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUND", 404, "Not found", 20),

    /** Any error that is not documented; the exception has the code and the message that the portal sent. */
    OTHER("", null, null, 0);

    private final String code;
    private final @Nullable Integer status;
    private final @Nullable String message;
    private final int line;

    AuxGetError(String code, @Nullable Integer status, @Nullable String message, int line) {
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
    public static AuxGetError of(Bitrix24Exception exception) {
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
