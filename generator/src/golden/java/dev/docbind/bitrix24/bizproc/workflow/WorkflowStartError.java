package dev.docbind.bitrix24.bizproc.workflow;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import org.jspecify.annotations.Nullable;

/**
 * The errors documented for {@code bizproc.workflow.start}.
 *
 * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html">bizproc-workflow-start.md,
 *     line 1</a>
 */
public enum WorkflowStartError implements DocumentedError {
    /**
     * Empty TEMPLATE_ID.
     *
     * <p>{@code TEMPLATE_ID} is empty.
     *
     * <p>Documented in line 252 of the page.
     */
    ERROR_WRONG_WORKFLOW_ID_EMPTY_TEMPLATE_ID("ERROR_WRONG_WORKFLOW_ID", 400, "Empty TEMPLATE_ID", 252),

    /**
     * Template not found.
     *
     * <p>No such template.
     *
     * <p>Documented in line 253 of the page.
     */
    ERROR_WRONG_WORKFLOW_ID_TEMPLATE_NOT_FOUND("ERROR_WRONG_WORKFLOW_ID", 400, "Template not found", 253),

    /**
     * Wrong DOCUMENT_ID!
     *
     * <p>{@code DOCUMENT_ID} is wrong.
     *
     * <p>Documented in line 254 of the page.
     */
    WRONG_DOCUMENT_ID("", 400, "Wrong DOCUMENT_ID!", 254),

    /**
     * Incorrect document type!
     *
     * <p>{@code DOCUMENT_ID} has no type.
     *
     * <p>Documented in line 255 of the page.
     */
    INCORRECT_DOCUMENT_TYPE("", 400, "Incorrect document type!", 255),

    /**
     * Template type and DOCUMENT_ID mismatch!
     *
     * <p>The template is for other documents.
     *
     * <p>Documented in line 256 of the page.
     */
    TEMPLATE_TYPE_AND_DOCUMENT_ID_MISMATCH("", 400, "Template type and DOCUMENT_ID mismatch!", 256),

    /**
     * Access denied!
     *
     * <p>The caller is no administrator.
     *
     * <p>Documented in line 259 of the page.
     */
    ACCESS_DENIED("ACCESS_DENIED", 403, "Access denied!", 259),

    /** Any error that is not documented; the exception has the code and the message that the portal sent. */
    OTHER("", null, null, 0);

    private final String code;
    private final @Nullable Integer status;
    private final @Nullable String message;
    private final int line;

    WorkflowStartError(String code, @Nullable Integer status, @Nullable String message, int line) {
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
    public static WorkflowStartError of(Bitrix24Exception exception) {
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
        return this == OTHER ? null : "api-reference/bizproc/bizproc-workflow-start.md";
    }
}
