package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.model.Direction;

/** The response record of a method: the documented answer as it comes over the wire. */
public final class ResponseEmitter {

    private final MethodNames names;
    private final FilePlan file;
    private final MethodDoc docs;
    private final Body body;

    public ResponseEmitter(MethodNames names, FilePlan file, MethodDoc docs) {
        this.names = names;
        this.file = file;
        this.docs = docs;
        this.body = Body.of(file.top(), Direction.RESPONSE, docs);
    }

    public TypeSpec emit() {
        TypeSpec.Builder type = body.begin().addJavadoc(doc());
        NestedTypesEmitter.add(type, file, Direction.RESPONSE, names.method().name(), docs);
        return type.build();
    }

    private CodeBlock doc() {
        JavadocComment doc = docs.doc(
                        "The response of " + JavadocText.code(names.method().name()) + ".")
                .paragraph(MethodDoc.shown(file.top()));
        body.describe(doc, component -> docs.answered(component.field()), "any further fields, by wire name");
        return doc.tag("see", docs.page(names.method())).build();
    }
}
