package dev.docbind.generator.emit.java;

import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.javadoc.ThingDoc;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import dev.docbind.generator.emit.java.type.FieldNamesEmitter;
import dev.docbind.generator.emit.java.type.NestedTypesEmitter;
import dev.docbind.generator.emit.java.type.SentFields;
import dev.docbind.generator.model.Thing;

/** Emits the classes of a thing: its record with what is inside it, and the names of its fields. */
final class ThingEmitter {

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
        RecordPlan sent = plans.sentFor(thing);
        TypeSpec.Builder type = NestedTypesEmitter.shared(
                file,
                thing.recordDirection(),
                new ThingDoc(thing, docs)
                        .doc(
                                plans.sentAs(thing),
                                sent == null ? "" : sent.type().simpleName()),
                docs);
        if (sent != null) {
            type.addMethods(SentFields.of(top, sent, docs));
        }
        files.add(where, type, thing.id());
        if (thing.queried()) {
            files.add(where, new FieldNamesEmitter(plans.fieldNames(thing), docs).emit(), thing.id());
        }
    }
}
