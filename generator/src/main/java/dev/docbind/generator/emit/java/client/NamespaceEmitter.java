package dev.docbind.generator.emit.java.client;

import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import javax.lang.model.element.Modifier;

/** The class of a namespace: accessors to the namespaces below and the methods. */
public final class NamespaceEmitter {

    private final Namespace namespace;
    private final MethodDoc docs;
    private final NamespaceMembers members;

    public NamespaceEmitter(Namespace namespace, MethodDoc docs) {
        this.namespace = namespace;
        this.docs = docs;
        this.members = new NamespaceMembers(namespace, docs);
    }

    public TypeSpec.Builder emit() {
        return TypeSpec.classBuilder(namespace.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(docs.doc("The methods of {@code " + namespace.title() + "}.")
                        .build())
                .addField(RuntimeTypes.PORTAL_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(members.constructor("the client that sends the calls"))
                .addMethods(members.accessors())
                .addMethods(members.methods());
    }
}
