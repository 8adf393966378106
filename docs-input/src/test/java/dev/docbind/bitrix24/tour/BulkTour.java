package dev.docbind.bitrix24.tour;

import dev.docbind.bitrix24.Bitrix24;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowStartRequest;
import dev.docbind.bitrix24.bizproc.workflow.WorkflowTerminateRequest;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.batch.Batch;
import dev.docbind.runtime.batch.BatchResult;
import dev.docbind.runtime.batch.Handle;
import dev.docbind.runtime.list.Paged;
import dev.docbind.runtime.list.PagingStrategy;
import dev.docbind.runtime.testing.EmbeddedPortal;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What an application does with many entries: it exports a list, and sends changes as batches. */
final class BulkTour {

    private static final int STEP = 500;
    private static final int STARTED = 60;

    private final PrintStream out;
    private final EmbeddedPortal portal;

    BulkTour(PrintStream out, EmbeddedPortal portal) {
        this.out = out;
        this.portal = portal;
    }

    /** Exports all running workflows, and all templates, by each strategy that they have. */
    void export(Bitrix24 b24) {
        Paged<?> workflows = b24.bizproc().workflow().instancesPaged(r -> {});
        Paged<?> templates = b24.bizproc().workflow().template().listPaged(r -> {});
        export("workflows, page by page", workflows.strategy(PagingStrategy.DOCUMENTED));
        export("workflows, 50 pages in a batch", workflows.strategy(PagingStrategy.BATCH));
        export("templates, by identifiers", templates.strategy(PagingStrategy.KEYSET));
        export("templates, the fastest way that is right", templates);
    }

    private void export(String what, Paged<?> entries) {
        out.print("Exported   ");
        int before = portal.requests().size();
        AtomicLong printed = new AtomicLong();
        Paged<?> shown = entries.onProgress((done, total) -> {
            if (done - printed.get() >= STEP) {
                out.print(" " + done);
                printed.set(done);
            }
        });
        long exported = shown.stream().count();
        out.println(": " + exported + " " + what + ", in " + (portal.requests().size() - before) + " requests");
    }

    /** Starts workflows and terminates each of them, by a reference to the identifier that its start will return. */
    void change(Bitrix24 b24) {
        int before = portal.requests().size();
        Batch batch = b24.newBatch();
        List<Handle<Response<Boolean>>> ended = new ArrayList<>();
        for (int number = 1; number <= STARTED; number++) {
            String document = "DEAL_" + number;
            Handle<Response<String>> start = batch.add(
                    WorkflowStartRequest.METHOD,
                    WorkflowStartRequest.builder()
                            .templateId(1L)
                            .documentId("crm", "CCrmDocumentDeal", document)
                            .build());
            String itsId = start.ref(Response::result);
            ended.add(batch.add(
                    WorkflowTerminateRequest.METHOD,
                    WorkflowTerminateRequest.builder().id(itsId).build()));
        }
        int changes = batch.size();
        BatchResult result = batch.run();
        long done = ended.stream()
                .filter(one -> Boolean.TRUE.equals(result.of(one).orElseThrow().result()))
                .count();
        out.println(
                "Changed     " + changes + " times, in " + (portal.requests().size() - before) + " requests: " + STARTED
                        + " workflows started, " + done + " of them terminated by a reference to the start");
    }
}
