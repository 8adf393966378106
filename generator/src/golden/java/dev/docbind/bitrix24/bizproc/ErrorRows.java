package dev.docbind.bitrix24.bizproc;

import org.jspecify.annotations.NullMarked;

/** What the pages say of the errors, for the enums of errors: they read it at first use. */
@NullMarked
public final class ErrorRows {
    private ErrorRows() {}

    /**
     * Returns the rows of each enum.
     *
     * @return texts that the runtime reads
     */
    public static String[] rows() {
        return new String[] {
            "workflow.WorkflowInstancesError\tapi-reference/bizproc/bizproc-workflow-instances.md\n"
                + "ACCESS_DENIED\t403\tAccess denied!\n",
            "workflow.WorkflowKillError\tapi-reference/bizproc/bizproc-workflow-kill.md\n"
                + "ACCESS_DENIED\t403\tAccess denied!\n"
                + "ERROR_WRONG_WORKFLOW_ID\t400\tEmpty workflow instance ID\n",
            "workflow.WorkflowStartError\tapi-reference/bizproc/bizproc-workflow-start.md\n"
                + "ERROR_WRONG_WORKFLOW_ID\t400\tEmpty TEMPLATE_ID\n"
                + "ERROR_WRONG_WORKFLOW_ID\t400\tTemplate not found\n"
                + "\t400\tWrong DOCUMENT_ID!\n"
                + "\t400\tIncorrect document type!\n"
                + "\t400\tTemplate type and DOCUMENT_ID mismatch!\n"
                + "ACCESS_DENIED\t403\tAccess denied!\n",
            "workflow.WorkflowTerminateError\tapi-reference/bizproc/bizproc-workflow-terminate.md\n"
                + "ACCESS_DENIED\t403\tAccess denied!\n"
                + "ERROR_WRONG_WORKFLOW_ID\t400\tEmpty workflow instance ID\n"
        };
    }
}
