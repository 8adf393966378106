package dev.docbind.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;

/** The response record of a method: the documented answer as it comes over the wire. */
final class ResponseEmitter {

    private final MethodNames names;
    private final FileShape file;
    private final MethodDoc docs;
    private final Body body;

    ResponseEmitter(MethodNames names, FileShape file, MethodDoc docs) {
        this.names = names;
        this.file = file;
        this.docs = docs;
        this.body = Body.of(file.top(), Side.RESPONSE, docs);
    }

    TypeSpec emit() {
        TypeSpec.Builder type = body.begin().addJavadoc(doc());
        NestedTypesEmitter.add(type, file, Side.RESPONSE, docs);
        return type.build();
    }

    private CodeBlock doc() {
        Doc doc = docs.doc("What a portal answers to "
                        + JavadocText.code(names.method().name()) + ".")
                .paragraph(MethodDoc.shown(file.top()));
        body.describe(
                doc,
                component -> docs.answered(component.field()),
                "fields that the page does not describe, by their names on the wire");
        return doc.tag("see", docs.page(names.method())).build();
    }
}
