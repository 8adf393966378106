package dev.docbind.bitrix24.bizproc.workflow;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import org.jspecify.annotations.NullMarked;

/**
 * The errors documented for {@code bizproc.workflow.start}.
 *
 * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html">bizproc-workflow-start.md</a>
 */
@NullMarked
public enum WorkflowStartError implements DocumentedError {
    /**
     * Empty TEMPLATE_ID.
     *
     * <p>{@code TEMPLATE_ID} is empty.
     *
     * <p>Code {@code ERROR_WRONG_WORKFLOW_ID}, HTTP status 400.
     */
    ERROR_WRONG_WORKFLOW_ID_EMPTY_TEMPLATE_ID,

    /**
     * Template not found.
     *
     * <p>No such template.
     *
     * <p>Code {@code ERROR_WRONG_WORKFLOW_ID}, HTTP status 400.
     */
    ERROR_WRONG_WORKFLOW_ID_TEMPLATE_NOT_FOUND,

    /**
     * Wrong DOCUMENT_ID!
     *
     * <p>{@code DOCUMENT_ID} is wrong.
     *
     * <p>HTTP status 400.
     */
    WRONG_DOCUMENT_ID,

    /**
     * Incorrect document type!
     *
     * <p>{@code DOCUMENT_ID} has no type.
     *
     * <p>HTTP status 400.
     */
    INCORRECT_DOCUMENT_TYPE,

    /**
     * Template type and DOCUMENT_ID mismatch!
     *
     * <p>The template is for other documents.
     *
     * <p>HTTP status 400.
     */
    TEMPLATE_TYPE_AND_DOCUMENT_ID_MISMATCH,

    /**
     * Access denied!
     *
     * <p>The caller is no administrator.
     *
     * <p>HTTP status 403.
     */
    ACCESS_DENIED,

    /** Any error that is not documented; the exception has the code and the message that the portal sent. */
    OTHER;

    /**
     * Returns the documented error that an exception stands for.
     *
     * @param exception the exception
     * @return the error, or {@code OTHER} if it is not documented
     */
    public static WorkflowStartError of(Bitrix24Exception exception) {
        return ErrorMatcher.match(exception, values(), OTHER);
    }
}
