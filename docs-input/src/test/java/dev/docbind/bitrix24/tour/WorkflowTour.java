package dev.docbind.bitrix24.tour;

import dev.docbind.bitrix24.Bitrix24;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowInstancesItem;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowInstancesRequest;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowInstancesRequest.SelectField;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowTerminateError;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowTerminateRequest;
import dev.docbind.runtime.error.ApiException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What an administrator does with workflows, as typed calls: start, list, stop, clean up, and run into errors. */
final class WorkflowTour {

    /** A lock that is older than this means that nobody works on the workflow any more. */
    private static final Duration HANGING = Duration.ofMinutes(5);

    private static final long TEMPLATE = 212;

    private final PrintStream out;
    private final OffsetDateTime now;

    WorkflowTour(PrintStream out, OffsetDateTime now) {
        this.out = out;
        this.now = now;
    }

    /** Starts a workflow on each of two documents. */
    void start(Bitrix24 b24) {
        String onDeal = b24.bizproc()
                .workflow()
                .start(r -> r.templateId(TEMPLATE).documentId("crm", "CCrmDocumentDeal", "DEAL_1633"))
                .result();
        String onLead = b24.bizproc()
                .workflow()
                .start(r -> r.templateId(1L).documentId("crm", "CCrmDocumentLead", "LEAD_777"))
                .result();
        out.println("Started     " + onDeal + " on DEAL_1633, " + onLead + " on LEAD_777");
    }

    /** Lists what runs for longer than a month, oldest first, of one template. */
    List<WorkflowInstancesItem> listLongRunning(Bitrix24 b24) {
        OffsetDateTime monthAgo = now.minusDays(30);
        List<WorkflowInstancesItem> found = list(
                b24,
                r -> r.filter(f -> f.lt(SelectField.STARTED, monthAgo).eq(SelectField.TEMPLATE_ID, TEMPLATE))
                        .order(o -> o.asc(SelectField.STARTED)));
        print("Long running, of template " + TEMPLATE, found);
        return found;
    }

    /** Stops one workflow and keeps its records. */
    void terminate(Bitrix24 b24, String way, WorkflowInstancesItem workflow) {
        boolean stopped = Boolean.TRUE.equals(b24.bizproc()
                .workflow()
                .terminate(r -> r.id(workflow.id()).status("Runs for too long"))
                .result());
        out.println("Terminated  " + workflow.id() + " by " + way + ": " + stopped);
    }

    /** Kills what is locked although nobody works on it. */
    void killHanging(Bitrix24 b24) {
        List<WorkflowInstancesItem> hanging = listHanging(b24);
        for (WorkflowInstancesItem workflow : hanging) {
            boolean killed = Boolean.TRUE.equals(b24.bizproc()
                    .workflow()
                    .kill(Objects.requireNonNull(workflow.id()))
                    .result());
            out.println("Killed      " + workflow.id() + ": " + killed);
        }
    }

    /** Lists what is locked although nobody works on it. */
    List<WorkflowInstancesItem> listHanging(Bitrix24 b24) {
        OffsetDateTime lockTooOld = now.minus(HANGING);
        List<WorkflowInstancesItem> found = list(b24, r -> r.filter(f -> f.lt(SelectField.OWNED_UNTIL, lockTooOld)));
        print("Hanging", found);
        return found;
    }

    /** Calls what must fail, and shows the documented constant that arrives. */
    void provoke(Bitrix24 guest, Bitrix24 administrator, WorkflowInstancesItem workflow) {
        out.println("Errors, as constants:");
        show(() -> guest.bizproc().workflow().terminate(Objects.requireNonNull(workflow.id())));
        show(() -> administrator
                .bizproc()
                .workflow()
                .terminate(WorkflowTerminateRequest.builder().id("").buildUnchecked()));
    }

    private List<WorkflowInstancesItem> list(Bitrix24 b24, UnaryOperator<WorkflowInstancesRequest.Builder> narrowed) {
        WorkflowInstancesRequest request = narrowed.apply(WorkflowInstancesRequest.builder()
                        .select(
                                SelectField.ID,
                                SelectField.TEMPLATE_ID,
                                SelectField.DOCUMENT_ID,
                                SelectField.STARTED,
                                SelectField.OWNED_UNTIL))
                .build();
        return Objects.requireNonNullElse(
                b24.bizproc().workflow().instances(request).result(), List.of());
    }

    private void print(String title, List<WorkflowInstancesItem> workflows) {
        out.println(title + ": " + workflows.size());
        for (WorkflowInstancesItem workflow : workflows) {
            out.println("            " + workflow.id() + "  template " + workflow.templateId() + "  "
                    + workflow.documentId() + "  since " + workflow.started());
        }
    }

    private void show(Runnable call) {
        try {
            call.run();
            throw new IllegalStateException("the portal should have refused");
        } catch (ApiException e) {
            WorkflowTerminateError error = WorkflowTerminateError.of(e);
            out.println("            HTTP " + e.status() + "  WorkflowTerminateError." + error.name() + "  \""
                    + e.description() + "\"  documented in docs-input/en/" + error.page() + ":" + error.line());
        }
    }
}
