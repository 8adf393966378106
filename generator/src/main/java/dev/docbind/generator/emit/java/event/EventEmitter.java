package dev.docbind.generator.emit.java.event;

import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.javadoc.TypeDoc;
import dev.docbind.generator.emit.java.name.EventNames;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.emit.java.plan.RecordPlanner;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import dev.docbind.generator.emit.java.type.NestedTypesEmitter;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Emits the record of an event. */
public final class EventEmitter {

    /** Events are about things of REST 2. */
    private static final int VERSION = 2;

    private final String packageName;
    private final EventNames names;
    private final ThingPlans things;
    private final MethodDoc docs;

    /**
     * An emitter.
     *
     * @param packageName the package of the client's facade
     */
    public EventEmitter(String packageName, EventNames names, ThingPlans things, MethodDoc docs) {
        this.packageName = packageName;
        this.names = names;
        this.things = things;
        this.docs = docs;
    }

    /** The class. */
    public TypeSpec.Builder emit() {
        Event event = names.event();
        FilePlan plan = RecordPlanner.event(names.type(), event, things);
        return NestedTypesEmitter.shared(plan, Direction.RESPONSE, doc(event), docs)
                .addSuperinterface(EventNames.family(packageName))
                .addMethod(EventText.of(names.type()));
    }

    private TypeDoc doc(Event event) {
        String code = JavadocText.code(event.code());
        String summary = docs.summary(event.overview().description(), event.page());
        List<String> paragraphs = new ArrayList<>();
        if (event.subject() != null) {
            paragraphs.add(subject(event.subject()));
        }
        if (event.overview().access() != null) {
            paragraphs.add(
                    "Who may subscribe: " + JavadocText.escape(event.overview().access()) + ".");
        }
        if (event.overview().deprecated()) {
            paragraphs.add("The event is deprecated.");
        }
        return new TypeDoc(
                "the event " + code,
                "the event " + code + (summary.isEmpty() ? "" : ". " + summary),
                paragraphs,
                Map.of(),
                docs.page(event.page()));
    }

    private String subject(Event.Subject subject) {
        String taken = subject.takes().stream().map(JavadocText::code).collect(Collectors.joining(" and "));
        return taken + " of its data " + (subject.takes().size() == 1 ? "is what " : "are what ")
                + docs.link(subject.get(), VERSION) + " takes.";
    }
}
