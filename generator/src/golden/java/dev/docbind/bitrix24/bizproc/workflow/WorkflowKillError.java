package dev.docbind.bitrix24.bizproc.workflow;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import org.jspecify.annotations.Nullable;

/**
 * The errors documented for {@code bizproc.workflow.kill}.
 *
 * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html">bizproc-workflow-kill.md,
 *     line 1</a>
 */
public enum WorkflowKillError implements DocumentedError {
    /**
     * Access denied!
     *
     * <p>The caller is no administrator.
     *
     * <p>Documented in line 182 of the page.
     */
    ACCESS_DENIED("ACCESS_DENIED", 403, "Access denied!", 182),

    /**
     * Empty workflow instance ID.
     *
     * <p>{@code ID} is empty.
     *
     * <p>Documented in line 183 of the page.
     */
    ERROR_WRONG_WORKFLOW_ID("ERROR_WRONG_WORKFLOW_ID", 400, "Empty workflow instance ID", 183),

    /** Any error that is not documented; the exception has the code and the message that the portal sent. */
    OTHER("", null, null, 0);

    private final String code;
    private final @Nullable Integer status;
    private final @Nullable String message;
    private final int line;

    WorkflowKillError(String code, @Nullable Integer status, @Nullable String message, int line) {
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
    public static WorkflowKillError of(Bitrix24Exception exception) {
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
        return this == OTHER ? null : "api-reference/bizproc/bizproc-workflow-kill.md";
    }
}
