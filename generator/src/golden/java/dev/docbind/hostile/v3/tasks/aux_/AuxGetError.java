package dev.docbind.hostile.v3.tasks.aux_;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import org.jspecify.annotations.Nullable;

/**
 * The errors that the page of {@code tasks.aux.get} lists.
 *
 * @see "elsewhere/'tasks'.md, line 3"
 */
public enum AuxGetError implements DocumentedError {
    /**
     * Not found.
     *
     * <p>Documented in line 20.
     */
    BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUND("BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUND", 404, "Not found", 20),

    /** Any error that the page does not list; the exception has what the portal sent. */
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
     * The documented error that a failure is.
     *
     * @param exception the failure
     * @return its constant, or {@code OTHER}
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
