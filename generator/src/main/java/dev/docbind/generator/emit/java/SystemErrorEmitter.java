package dev.docbind.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.model.Spec;

/** The enum of the errors that any method may answer. */
final class SystemErrorEmitter {

    private final ClassName type;
    private final Spec spec;
    private final MethodDoc docs;

    SystemErrorEmitter(String root, Spec spec, MethodDoc docs) {
        this.type = ClassName.get(root, "SystemError");
        this.spec = spec;
        this.docs = docs;
    }

    TypeSpec emit() {
        return new ErrorEnumEmitter(type, ErrorConstants.of(spec.systemErrors()), spec.systemErrors(), docs)
                .emit(docs.doc("The errors that any method may answer."));
    }
}
