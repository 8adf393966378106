package dev.docbind.runtime.twin;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;

/** What the generator makes of one page's errors. */
public enum WorkflowTerminateError implements DocumentedError {
    ACCESS_DENIED("ACCESS_DENIED", 403, "Access denied!", 208),
    ERROR_WRONG_WORKFLOW_ID("ERROR_WRONG_WORKFLOW_ID", 400, "Empty workflow instance ID", 209),
    OTHER("", null, null, 0);

    private final String code;
    private final Integer status;
    private final String message;
    private final int line;

    WorkflowTerminateError(String code, Integer status, String message, int line) {
        this.code = code;
        this.status = status;
        this.message = message;
        this.line = line;
    }

    public static WorkflowTerminateError of(Bitrix24Exception exception) {
        return ErrorMatcher.match(exception, values(), OTHER);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Integer status() {
        return status;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public int line() {
        return line;
    }
}
