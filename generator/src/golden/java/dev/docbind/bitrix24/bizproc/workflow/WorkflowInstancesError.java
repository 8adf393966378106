package dev.docbind.bitrix24.bizproc.workflow;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import org.jspecify.annotations.Nullable;

/**
 * The errors documented for {@code bizproc.workflow.instances}.
 *
 * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html">bizproc-workflow-instances.md,
 *     line 1</a>
 */
public enum WorkflowInstancesError implements DocumentedError {
    /**
     * Access denied!
     *
     * <p>The caller is no administrator.
     *
     * <p>Documented in line 330 of the page.
     */
    ACCESS_DENIED("ACCESS_DENIED", 403, "Access denied!", 330),

    /** Any error that is not documented; the exception has the code and the message that the portal sent. */
    OTHER("", null, null, 0);

    private final String code;
    private final @Nullable Integer status;
    private final @Nullable String message;
    private final int line;

    WorkflowInstancesError(String code, @Nullable Integer status, @Nullable String message,
            int line) {
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
    public static WorkflowInstancesError of(Bitrix24Exception exception) {
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
        return this == OTHER ? null : "api-reference/bizproc/bizproc-workflow-instances.md";
    }
}
