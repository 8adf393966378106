package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.javadoc.RecordUses;
import dev.docbind.generator.emit.java.javadoc.TypeDoc;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.Direction;

/** A record inside a request or response. Inside a request it has a builder. */
final class NestedRecordEmitter {

    private static final String MORE = "any further fields, by wire name";

    private final RecordPlan plan;
    private final Direction direction;
    private final MethodDoc docs;
    private final Body body;
    private final RequiredChecks checks;
    private final String owner;

    /**
     * An emitter of one record.
     *
     * @param owner who requires what is missing in it: the method, or the record itself where several methods share it
     */
    NestedRecordEmitter(RecordPlan plan, Direction direction, String owner, MethodDoc docs) {
        this.plan = plan;
        this.direction = direction;
        this.docs = docs;
        this.owner = owner;
        this.body = Body.of(plan, direction, docs);
        this.checks = new RequiredChecks(plan, docs);
    }

    /** The class; a setter that builds it in place needs a method for that. */
    TypeSpec emit(RecordUses uses) {
        String place = uses.place(plan);
        TypeSpec.Builder type = begin(doc(place + ": " + docs.object(uses.fields(plan), plan)), place);
        if (direction == Direction.REQUEST && uses.isInPlace(plan) && plan.isOpen()) {
            type.addMethod(BuilderMethods.with(plan));
        }
        return type.build();
    }

    /** The class where it is no method's own. */
    TypeSpec.Builder emitShared(TypeDoc content) {
        TypeSpec.Builder type = begin(doc(content), content.content());
        return direction == Direction.REQUEST ? type.addMethod(BuilderMethods.sharedWith(plan, docs)) : type;
    }

    private TypeSpec.Builder begin(CodeBlock comment, String content) {
        TypeSpec.Builder type = body.begin().addJavadoc(comment);
        if (direction == Direction.REQUEST) {
            type.addMethods(BuilderMethods.of(plan, "record", docs)).addType(builder(content));
        }
        if (direction == Direction.REQUEST && plan.checked()) {
            type.addMethod(checks.needs()).addMethods(ThingChecks.of(plan));
        }
        return type;
    }

    private CodeBlock doc(String summary) {
        JavadocComment doc = docs.doc(sentence(summary)).paragraph(MethodDoc.shown(plan));
        body.describe(doc, this::text, MORE);
        return doc.build();
    }

    private CodeBlock doc(TypeDoc content) {
        JavadocComment doc = docs.doc(sentence(content.summary()));
        content.paragraphs().forEach(doc::paragraph);
        doc.paragraph(MethodDoc.shown(plan));
        body.describe(doc, component -> content.field(component.wireName(), component.name(), text(component)), MORE);
        if (content.page() != null) {
            doc.tag("see", content.page());
        }
        return doc.build();
    }

    private static String sentence(String summary) {
        String sentence = Character.toUpperCase(summary.charAt(0)) + summary.substring(1);
        return sentence.matches("(?s).*[.!?]") ? sentence : sentence + ".";
    }

    /** A setter of a builder says the rest; where there is none, the component says everything. */
    private String text(Component component) {
        return direction == Direction.REQUEST ? docs.brief(component.field()) : docs.answered(component.field());
    }

    private TypeSpec builder(String content) {
        return new BuilderEmitter(plan, docs)
                .emit("Builds " + content + ". Fields that are not set are "
                        + (plan.isOpen() ? "not sent." : "sent as null."))
                .addMethods(checks.builds(owner, body.construction()))
                .build();
    }
}
