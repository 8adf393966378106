package dev.docbind.runtime.list;

import dev.docbind.runtime.error.Bitrix24Exception;
import org.jspecify.annotations.Nullable;

/**
 * A walk has ended before its last page: a call failed, which is the cause, or the portal's answers lead nowhere, as the message says.
 * A failure of the first call is not wrapped.
 */
public final class PagingException extends Bitrix24Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable Cursor cursor;
    private final long given;

    PagingException(String method, String reason, @Nullable Cursor cursor, long given, @Nullable Throwable cause) {
        super(method, method + ": " + reason + ", after " + given + " entries", cause);
        this.cursor = cursor;
        this.given = given;
    }

    /**
     * Where the walk can go on.
     *
     * @return the cursor of the page that is missing; null where that is the first one
     */
    public @Nullable Cursor cursor() {
        return cursor;
    }

    /**
     * How many entries the pages before had.
     *
     * @return the number, counted from where this walk began
     */
    public long given() {
        return given;
    }
}
