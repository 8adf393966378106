package dev.docbind.hostile.crm.enum_;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import org.jspecify.annotations.Nullable;

/**
 * The errors documented for {@code crm.enum.default}.
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
     * <p>Documented in line 10 of the page.
     */
    ACCESS_DENIED("0", 400, "Access denied", 10, "0"),

    /**
     * An error without a message.
     *
     * <p>Documented in line 12 of the page.
     */
    EMPTY_CODE("", 400, null, 12, ""),

    /**
     * An error without a message.
     *
     * <p>Documented in line 13 of the page.
     */
    PARAMETER_FIELDS_MUST_BE_ARRAY("Parameter 'fields' must be array", 400, null, 13, "Parameter 'fields' must be array"),

    /**
     * Other.
     *
     * <p>Documented in line 14 of the page.
     */
    OTHER_("OTHER", 400, "Other", 14, "OTHER"),

    /**
     * No "code" &#92; column.
     *
     * <p>Documented in line 15 of the page.
     */
    NO_CODE_COLUMN("", 400, "No \"code\" \\ column", 15, null),

    /** Any error that is not documented; the exception has the code and the message that the portal sent. */
    OTHER("", null, null, 0, "");

    private final String code;
    private final @Nullable Integer status;
    private final @Nullable String message;
    private final int line;
    private final @Nullable String sentCode;

    EnumDefaultError(String code, @Nullable Integer status, @Nullable String message, int line,
            @Nullable String sentCode) {
        this.code = code;
        this.status = status;
        this.message = message;
        this.line = line;
        this.sentCode = sentCode;
    }

    /**
     * Returns the documented error that an exception stands for.
     *
     * @param exception the exception
     * @return the error, or {@code OTHER} if it is not documented
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
    public @Nullable String sentCode() {
        return sentCode;
    }

    @Override
    public @Nullable String page() {
        return this == OTHER ? null : "page.md";
    }
}
