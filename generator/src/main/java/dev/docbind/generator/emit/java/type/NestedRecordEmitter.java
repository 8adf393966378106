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

    private final RecordPlan shape;
    private final Direction direction;
    private final MethodDoc docs;
    private final Body body;

    public NestedRecordEmitter(RecordPlan shape, Direction direction, MethodDoc docs) {
        this.shape = shape;
        this.direction = direction;
        this.docs = docs;
        this.body = Body.of(shape, direction, docs);
    }

    /** The class; a setter that builds it in place needs a method for that. */
    TypeSpec emit(RecordUses uses) {
        TypeSpec.Builder type = begin("the content of " + uses.contentOf(shape));
        if (direction == Direction.REQUEST && uses.isInPlace(shape) && shape.isOpen()) {
            type.addMethod(BuilderMethods.with(shape));
        }
        return type.build();
    }

    /** The class where it is no method's own. */
    public TypeSpec.Builder emitShared(String content) {
        TypeSpec.Builder type = begin(content);
        return direction == Direction.REQUEST ? type.addMethod(BuilderMethods.sharedWith(shape, docs)) : type;
    }

    private TypeSpec.Builder begin(String content) {
        TypeSpec.Builder type = body.begin().addJavadoc(doc(content));
        if (direction == Direction.REQUEST) {
            type.addMethods(BuilderMethods.of(shape, "record", docs)).addType(builder(content));
        }
        return type;
    }

    private CodeBlock doc(String content) {
        JavadocComment doc = docs.doc(Character.toUpperCase(content.charAt(0)) + content.substring(1) + ".")
                .paragraph(MethodDoc.shown(shape));
        body.describe(doc, this::text, "any further fields, by wire name");
        return doc.build();
    }

    /** A setter of a builder says the rest; where there is none, the component says everything. */
    private String text(Component component) {
        return direction == Direction.REQUEST ? docs.brief(component.field()) : docs.answered(component.field());
    }

    private TypeSpec builder(String content) {
        return new BuilderEmitter(shape, docs)
                .emit("Builds " + content + ". Fields that are not set are "
                        + (shape.isOpen() ? "not sent." : "sent as null."))
                .addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(shape.type())
                        .addJavadoc(docs.doc("Returns the record.")
                                .tag("return", "the record")
                                .build())
                        .addStatement("return $L", body.construction())
                        .build())
                .build();
    }
}
