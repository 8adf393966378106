package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The workflows of {@code bizproc.workflow.*}: start adds, terminate and kill remove, instances lists. */
final class WorkflowBehaviour implements PortalBehaviour {

    private static final List<String> DEFAULT_FIELDS = List.of("ID", "MODIFIED", "OWNED_UNTIL");
    private static final JsonValue DEFAULT_ORDER = JsonValue.parse("{\"MODIFIED\":\"desc\"}");

    private final WorkflowStore workflows;
    private final AnswerTime time;
    private final Clock clock;
    private final AtomicLong lastNumber = new AtomicLong();

    WorkflowBehaviour(WorkflowStore workflows, Clock clock) {
        this.workflows = workflows;
        this.clock = clock;
        this.time = new AnswerTime(clock);
    }

    @Override
    public Optional<PortalAnswer> answer(PortalCall call) {
        return switch (call.method().toLowerCase(Locale.ROOT)) {
            case "bizproc.workflow.start" -> Optional.of(start(call));
            case "bizproc.workflow.terminate", "bizproc.workflow.kill" -> Optional.of(remove(call));
            case "bizproc.workflow.instances" -> Optional.of(list(call));
            default -> Optional.empty();
        };
    }

    private PortalAnswer start(PortalCall call) {
        List<JsonValue> document = call.parameter("DOCUMENT_ID").elements();
        Long template = number(call.parameter("TEMPLATE_ID"));
        if (document.size() != 3 || template == null) {
            return call.badArgument("TEMPLATE_ID has to be a number and DOCUMENT_ID a list of three");
        }
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        RunningWorkflow workflow = RunningWorkflow.of(nextId(now), template, now)
                .onDocument(text(document.get(0)), text(document.get(1)), text(document.get(2)))
                .startedBy(call.userId());
        workflows.add(workflow);
        return time.answer(JsonValue.of(workflow.id()));
    }

    private PortalAnswer remove(PortalCall call) {
        boolean removed = workflows.remove(text(call.parameter("ID")));
        return removed
                ? time.answer(JsonValue.of(true))
                : call.documentedUnknown("ID").orElseGet(() -> time.answer(JsonValue.of(false)));
    }

    private PortalAnswer list(PortalCall call) {
        try {
            ListPage page = ListQuery.of(call, DEFAULT_FIELDS, DEFAULT_ORDER)
                    .apply(workflows.all().stream().map(WorkflowBehaviour::row).toList());
            return time.answer(page);
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
