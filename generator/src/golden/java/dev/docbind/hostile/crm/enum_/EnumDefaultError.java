package dev.docbind.hostile.crm.enum_;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import org.jspecify.annotations.NullMarked;

/**
 * The errors documented for {@code crm.enum.default}.
 *
 * @see <a href="https://apidocs.bitrix24.com/api-reference/crm-enum-default.html">crm-enum-default.md</a>
 */
@NullMarked
public enum EnumDefaultError implements DocumentedError {
    /**
     * Access denied.
     *
     * <p>said with a number
     *
     * <p>Code {@code 0}, HTTP status 400.
     */
    ACCESS_DENIED,

    /**
     * An error without a message.
     *
     * <p>HTTP status 400.
     */
    EMPTY_CODE,

    /**
     * An error without a message.
     *
     * <p>Code {@code Parameter 'fields' must be array}, HTTP status 400.
     */
    PARAMETER_FIELDS_MUST_BE_ARRAY,

    /**
     * Other.
     *
     * <p>Code {@code OTHER}, HTTP status 400.
     */
    OTHER_,

    /**
     * No "code" &#92; column.
     *
     * <p>HTTP status 400.
     */
    NO_CODE_COLUMN,

    /** Any error that is not documented; the exception has the code and the message that the portal sent. */
    OTHER;

    /**
     * Returns the documented error that an exception stands for.
     *
     * @param exception the exception
     * @return the error, or {@code OTHER} if it is not documented
     */
    public static EnumDefaultError of(Bitrix24Exception exception) {
        return ErrorMatcher.match(exception, values(), OTHER);
    }
}
