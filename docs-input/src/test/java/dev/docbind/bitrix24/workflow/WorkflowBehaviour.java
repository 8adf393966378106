package dev.docbind.bitrix24.workflow;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.testing.EmbeddedPortal;
import dev.docbind.runtime.testing.PortalAnswer;
import dev.docbind.runtime.testing.PortalCall;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** How a portal answers {@code bizproc.workflow.*}: start adds, terminate and kill remove, instances lists. */
public final class WorkflowBehaviour {

    private static final List<String> DEFAULT_FIELDS = List.of("ID", "MODIFIED", "OWNED_UNTIL");
    private static final JsonValue DEFAULT_ORDER = JsonValue.parse("{\"MODIFIED\":\"desc\"}");

    private final WorkflowStore workflows = new WorkflowStore();
    private final AtomicLong lastNumber = new AtomicLong();

    private WorkflowBehaviour() {}

    /** Gives a portal workflows, and returns them. */
    public static WorkflowStore addTo(EmbeddedPortal portal) {
        WorkflowBehaviour behaviour = new WorkflowBehaviour();
        portal.on("bizproc.workflow.start", behaviour::start);
        portal.on("bizproc.workflow.terminate", behaviour::remove);
        portal.on("bizproc.workflow.kill", behaviour::remove);
        portal.on("bizproc.workflow.instances", behaviour::list);
        return behaviour.workflows;
    }

    private PortalAnswer start(PortalCall call) {
        List<JsonValue> document = call.parameter("DOCUMENT_ID").elements();
        Long template = number(call.parameter("TEMPLATE_ID"));
        if (document.size() != 3 || template == null) {
            return call.badArgument("TEMPLATE_ID has to be a number and DOCUMENT_ID a list of three");
        }
        OffsetDateTime now = call.now();
        RunningWorkflow workflow = RunningWorkflow.of(nextId(now), template, now)
                .onDocument(text(document.get(0)), text(document.get(1)), text(document.get(2)))
                .startedBy(call.userId());
        workflows.add(workflow);
        return call.success(workflow.id());
    }

    private PortalAnswer remove(PortalCall call) {
        boolean removed = workflows.remove(text(call.parameter("ID")));
        return removed ? call.success(true) : call.documentedUnknown("ID").orElseGet(() -> call.success(false));
    }

    private PortalAnswer list(PortalCall call) {
        try {
            ListPage page = ListQuery.of(call, DEFAULT_FIELDS, DEFAULT_ORDER)
                    .apply(workflows.all().stream().map(WorkflowBehaviour::row).toList());
            return call.success(page.rows(), page.counts());
        } catch (IllegalArgumentException e) {
            return call.badArgument(String.valueOf(e.getMessage()));
        }
    }

    private static ListRow row(RunningWorkflow workflow) {
        return new ListRow()
                .with("ID", workflow.id())
                .with("MODIFIED", workflow.modified())
                .with("OWNED_UNTIL", workflow.ownedUntil())
                .with("MODULE_ID", workflow.moduleId())
                .with("ENTITY", workflow.entity())
                .with("DOCUMENT_ID", workflow.documentId())
                .with("STARTED", workflow.started())
                .with("STARTED_BY", workflow.startedBy())
                .with("TEMPLATE_ID", workflow.templateId());
    }

    /** Looks like a portal's identifier and is new. */
    private String nextId(OffsetDateTime now) {
        return String.format(Locale.ROOT, "%x%05x.%08d", now.toEpochSecond(), 0, lastNumber.incrementAndGet());
    }

    private static @Nullable Long number(JsonValue value) {
        try {
            return value.as(Long.class);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String text(JsonValue value) {
        String text = value.isObject() || value.isList() ? null : value.as(String.class);
        return text == null ? "" : text;
    }
}
