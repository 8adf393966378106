package dev.docbind.hostile.crm.enum_;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import org.jspecify.annotations.Nullable;

/**
 * The errors that the page of {@code crm.enum.default} lists.
 *
 * @see <a href="https://apidocs.bitrix24.com/api-reference/crm-enum-default.html">crm-enum-default.md,
 *     line 1</a>
 */
public enum EnumDefaultError implements DocumentedError {
    /**
     * Access denied.
     *
     * <p>said with a number
     *
     * <p>Documented in line 10.
     */
    ACCESS_DENIED("0", 400, "Access denied", 10),

    /**
     * An error that the page documents.
     *
     * <p>Documented in line 12.
     */
    EMPTY_CODE("", 400, null, 12),

    /**
     * An error that the page documents.
     *
     * <p>Documented in line 13.
     */
    PARAMETER_FIELDS_MUST_BE_ARRAY("Parameter 'fields' must be array", 400, null, 13),

    /**
     * Other.
     *
     * <p>Documented in line 14.
     */
    OTHER_("OTHER", 400, "Other", 14),

    /**
     * No "code" &#92; column.
     *
     * <p>Documented in line 15.
     */
    NO_CODE_COLUMN("", 400, "No \"code\" \\ column", 15),

    /** Any error that the page does not list; the exception has what the portal sent. */
    OTHER("", null, null, 0);

    private final String code;
    private final @Nullable Integer status;
    private final @Nullable String message;
    private final int line;

    EnumDefaultError(String code, @Nullable Integer status, @Nullable String message, int line) {
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
    public static EnumDefaultError of(Bitrix24Exception exception) {
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
