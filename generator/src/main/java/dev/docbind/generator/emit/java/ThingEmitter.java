package dev.docbind.generator.emit.java;

import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import dev.docbind.generator.emit.java.type.FieldNamesEmitter;
import dev.docbind.generator.emit.java.type.NestedTypesEmitter;
import dev.docbind.generator.emit.java.type.SentFields;
import dev.docbind.generator.model.Thing;
import java.util.List;
import java.util.stream.Collectors;

/** Emits the classes of a thing: its record with what is inside it, and the names of its fields. */
final class ThingEmitter {

    private static final int MOST_NAMED = 12;

    private final Thing thing;
    private final ThingPlans plans;
    private final MethodDoc docs;

    ThingEmitter(Thing thing, ThingPlans plans, MethodDoc docs) {
        this.thing = thing;
        this.plans = plans;
        this.docs = docs;
    }

    /** Adds the files of the thing. */
    void emit(EmittedFiles files) {
        FilePlan file = plans.file(thing);
        RecordPlan top = file.top();
        String where = top.type().packageName();
        if (thing.isDefined()) {
            files.addPackage(where, "Records that several methods share.");
        }
        TypeSpec.Builder type = NestedTypesEmitter.shared(file, thing.direction(), content(), docs);
        RecordPlan sent = plans.sentFor(thing);
        if (sent != null) {
            type.addMethods(SentFields.of(top, sent, docs));
        }
        files.add(where, type, thing.id());
        if (thing.queried()) {
            files.add(where, new FieldNamesEmitter(plans.fieldNames(thing), docs).emit(), thing.id());
        }
    }

    private String content() {
        if (thing.isDefined()) {
            return "the record that " + JavadocText.code(thing.part()) + " defines";
        }
        String what = thing.isMain()
                ? "what the methods of " + JavadocText.code(thing.namespace()) + " are about"
                : JavadocText.code(thing.part()) + " of " + JavadocText.code(thing.namespace());
        return what + ", as " + methods() + (thing.isSent() ? " take it" : " return it");
    }

    private String methods() {
        List<String> names =
                thing.places().stream().map(Thing.Place::method).distinct().toList();
        String listed = names.stream().limit(MOST_NAMED).map(JavadocText::code).collect(Collectors.joining(", "));
        int rest = names.size() - MOST_NAMED;
        return rest > 0 ? listed + " and " + rest + " more" : listed;
    }
}
