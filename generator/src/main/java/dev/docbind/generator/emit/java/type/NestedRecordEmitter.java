package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.javadoc.RecordUses;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.Direction;
import javax.lang.model.element.Modifier;

/** A record inside a request or response. Inside a request it has a builder. */
public final class NestedRecordEmitter {

    private final RecordPlan plan;
    private final Direction direction;
    private final MethodDoc docs;
    private final Body body;

    public NestedRecordEmitter(RecordPlan plan, Direction direction, MethodDoc docs) {
        this.plan = plan;
        this.direction = direction;
        this.docs = docs;
        this.body = Body.of(plan, direction, docs);
    }

    /** The class; a setter that builds it in place needs a method for that. */
    TypeSpec emit(RecordUses uses) {
        TypeSpec.Builder type = begin("the content of " + uses.contentOf(plan));
        if (direction == Direction.REQUEST && uses.isInPlace(plan) && plan.isOpen()) {
            type.addMethod(BuilderMethods.with(plan));
        }
        return type.build();
    }

    /** The class where it is no method's own. */
    public TypeSpec.Builder emitShared(String content) {
        TypeSpec.Builder type = begin(content);
        return direction == Direction.REQUEST ? type.addMethod(BuilderMethods.sharedWith(plan, docs)) : type;
    }

    private TypeSpec.Builder begin(String content) {
        TypeSpec.Builder type = body.begin().addJavadoc(doc(content));
        if (direction == Direction.REQUEST) {
            type.addMethods(BuilderMethods.of(plan, "record", docs)).addType(builder(content));
        }
        return type;
    }

    private CodeBlock doc(String content) {
        JavadocComment doc = docs.doc(Character.toUpperCase(content.charAt(0)) + content.substring(1) + ".")
                .paragraph(MethodDoc.shown(plan));
        body.describe(doc, this::text, "any further fields, by wire name");
        return doc.build();
    }

    /** A setter of a builder says the rest; where there is none, the component says everything. */
    private String text(Component component) {
        return direction == Direction.REQUEST ? docs.brief(component.field()) : docs.answered(component.field());
    }

    private TypeSpec builder(String content) {
        return new BuilderEmitter(plan, docs)
                .emit("Builds " + content + ". Fields that are not set are "
                        + (plan.isOpen() ? "not sent." : "sent as null."))
                .addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(plan.type())
                        .addJavadoc(docs.doc("Returns the record.")
                                .tag("return", "the record")
                                .build())
                        .addStatement("return $L", body.construction())
                        .build())
                .build();
    }
}
