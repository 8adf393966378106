package dev.docbind.bitrix24.bizproc.workflow;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import org.jspecify.annotations.NullMarked;

/**
 * The errors documented for {@code bizproc.workflow.terminate}.
 *
 * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html">bizproc-workflow-terminate.md</a>
 */
@NullMarked
public enum WorkflowTerminateError implements DocumentedError {
    /**
     * Access denied!
     *
     * <p>The caller is no administrator.
     *
     * <p>HTTP status 403.
     */
    ACCESS_DENIED,

    /**
     * Empty workflow instance ID.
     *
     * <p>{@code ID} is empty.
     *
     * <p>HTTP status 400.
     */
    ERROR_WRONG_WORKFLOW_ID,

    /** Any error that is not documented; the exception has the code and the message that the portal sent. */
    OTHER;

    /**
     * Returns the documented error that an exception stands for.
     *
     * @param exception the exception
     * @return the error, or {@code OTHER} if it is not documented
     */
    public static WorkflowTerminateError of(Bitrix24Exception exception) {
        return ErrorMatcher.match(exception, values(), OTHER);
    }
}
