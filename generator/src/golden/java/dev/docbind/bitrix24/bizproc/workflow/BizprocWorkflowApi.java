package dev.docbind.bitrix24.bizproc.workflow;

import dev.docbind.runtime.Response;
import dev.docbind.runtime.client.PortalClient;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** The methods of {@code bizproc.workflow}. */
@NullMarked
public final class BizprocWorkflowApi {
    private final PortalClient client;

    /**
     * Creates an instance that calls through the given client.
     *
     * @param client the client that sends the calls
     */
    public BizprocWorkflowApi(PortalClient client) {
        this.client = client;
    }

    /**
     * Get a list of running workflows.
     *
     * <p>Lists the workflows that are running.
     *
     * <p>Who may call it: administrator. Scope: {@code bizproc}.
     *
     * <p>The documented errors, as {@link WorkflowInstancesError}:
     *
     * <ul>
     * <li>{@link WorkflowInstancesError#ACCESS_DENIED}: Access denied!</li>
     * </ul>
     *
     * <pre>{@code
     * b24.bizproc().workflow().instances(request -> request
     *         .select(SelectField.ID, SelectField.MODIFIED, SelectField.STARTED)
     *         .order(order -> order.desc(SelectField.STARTED))
     *         .filter(filter -> filter.gt(SelectField.STARTED_BY, 0)));
     * }</pre>
     *
     * @param request the parameters
     * @return the response. Its result: The workflows.
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html">bizproc-workflow-instances.md</a>
     */
    public Response<List<WorkflowInstancesItem>> instances(WorkflowInstancesRequest request) {
        return client.execute(WorkflowInstancesRequest.METHOD, request);
    }

    /**
     * Calls the method with a request built in place.
     *
     * @param request sets the parameters of the builder that it is given
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     */
    public Response<List<WorkflowInstancesItem>> instances(
            Consumer<WorkflowInstancesRequest.Builder> request) {
        WorkflowInstancesRequest.Builder builder = WorkflowInstancesRequest.builder();
        request.accept(builder);
        return instances(builder.build());
    }

    /**
     * Calls the method without parameters.
     *
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     */
    public Response<List<WorkflowInstancesItem>> instances() {
        return instances(WorkflowInstancesRequest.builder().build());
    }

    /**
     * Delete Running Process.
     *
     * <p>Deletes a workflow with everything that it has stored.
     *
     * <p>Who may call it: administrator. Scope: {@code bizproc}.
     *
     * <p>The documented errors, as {@link WorkflowKillError}:
     *
     * <ul>
     * <li>{@link WorkflowKillError#ACCESS_DENIED}: Access denied!</li>
     * <li>{@link WorkflowKillError#ERROR_WRONG_WORKFLOW_ID}: Empty workflow instance ID</li>
     * </ul>
     *
     * <pre>{@code
     * b24.bizproc().workflow().kill(request -> request
     *         .id("65e5a449e8f135.21284909"));
     * }</pre>
     *
     * @param request the parameters
     * @return the response. Its result: {@code true} when it is deleted.
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html">bizproc-workflow-kill.md</a>
     */
    public Response<Boolean> kill(WorkflowKillRequest request) {
        return client.execute(WorkflowKillRequest.METHOD, request);
    }

    /**
     * Calls the method with a request built in place.
     *
     * @param request sets the parameters of the builder that it is given
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @throws dev.docbind.runtime.error.MissingParameterException if a required parameter is missing
     */
    public Response<Boolean> kill(Consumer<WorkflowKillRequest.Builder> request) {
        WorkflowKillRequest.Builder builder = WorkflowKillRequest.builder();
        request.accept(builder);
        return kill(builder.build());
    }

    /**
     * Calls the method with the required parameters only.
     *
     * @param id Which workflow to delete.
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     */
    public Response<Boolean> kill(String id) {
        return kill(WorkflowKillRequest.builder().id(id).build());
    }

    /**
     * Start Business Process.
     *
     * <p>Starts a workflow on a document.
     *
     * <p>Needs a paid plan, a demo licence or an NFR licence.
     *
     * <p>Who may call it: administrator. Scope: {@code bizproc}.
     *
     * <p>The documented errors, as {@link WorkflowStartError}:
     *
     * <ul>
     * <li>{@link WorkflowStartError#ERROR_WRONG_WORKFLOW_ID_EMPTY_TEMPLATE_ID}: Empty TEMPLATE_ID</li>
     * <li>{@link WorkflowStartError#ERROR_WRONG_WORKFLOW_ID_TEMPLATE_NOT_FOUND}: Template not found</li>
     * <li>{@link WorkflowStartError#WRONG_DOCUMENT_ID}: Wrong DOCUMENT_ID!</li>
     * <li>{@link WorkflowStartError#INCORRECT_DOCUMENT_TYPE}: Incorrect document type!</li>
     * <li>{@link WorkflowStartError#TEMPLATE_TYPE_AND_DOCUMENT_ID_MISMATCH}: Template type and DOCUMENT_ID
     * mismatch!</li>
     * <li>{@link WorkflowStartError#ACCESS_DENIED}: Access denied!</li>
     * </ul>
     *
     * <pre>{@code
     * b24.bizproc().workflow().start(request -> request
     *         .templateId(1L)
     *         .documentId("crm", "CCrmDocumentLead", "LEAD_1")
     *         .parameters(Map.of("Parameter1", "user_1")));
     * }</pre>
     *
     * @param request the parameters
     * @return the response. Its result: The workflow that was started.
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html">bizproc-workflow-start.md</a>
     */
    public Response<String> start(WorkflowStartRequest request) {
        return client.execute(WorkflowStartRequest.METHOD, request);
    }

    /**
     * Calls the method with a request built in place.
     *
     * @param request sets the parameters of the builder that it is given
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @throws dev.docbind.runtime.error.MissingParameterException if a required parameter is missing
     */
    public Response<String> start(Consumer<WorkflowStartRequest.Builder> request) {
        WorkflowStartRequest.Builder builder = WorkflowStartRequest.builder();
        request.accept(builder);
        return start(builder.build());
    }

    /**
     * Stop Active Workflow.
     *
     * <p>Stops a workflow that is running. What it did so far stays.
     *
     * <p>Who may call it: administrator. Scope: {@code bizproc}.
     *
     * <p>The documented errors, as {@link WorkflowTerminateError}:
     *
     * <ul>
     * <li>{@link WorkflowTerminateError#ACCESS_DENIED}: Access denied!</li>
     * <li>{@link WorkflowTerminateError#ERROR_WRONG_WORKFLOW_ID}: Empty workflow instance ID</li>
     * </ul>
     *
     * <pre>{@code
     * b24.bizproc().workflow().terminate(request -> request
     *         .id("65e5a449e8f135.21284909")
     *         .status("Terminated by rest app."));
     * }</pre>
     *
     * @param request the parameters
     * @return the response. Its result: {@code true} when the workflow was stopped.
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @see <a href="https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html">bizproc-workflow-terminate.md</a>
     */
    public Response<Boolean> terminate(WorkflowTerminateRequest request) {
        return client.execute(WorkflowTerminateRequest.METHOD, request);
    }

    /**
     * Calls the method with a request built in place.
     *
     * @param request sets the parameters of the builder that it is given
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @throws dev.docbind.runtime.error.MissingParameterException if a required parameter is missing
     */
    public Response<Boolean> terminate(Consumer<WorkflowTerminateRequest.Builder> request) {
        WorkflowTerminateRequest.Builder builder = WorkflowTerminateRequest.builder();
        request.accept(builder);
        return terminate(builder.build());
    }

    /**
     * Calls the method with the required parameters only.
     *
     * @param id Which workflow to stop.
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     */
    public Response<Boolean> terminate(String id) {
        return terminate(WorkflowTerminateRequest.builder().id(id).build());
    }
}
