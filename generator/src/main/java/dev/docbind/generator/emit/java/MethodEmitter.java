package dev.docbind.generator.emit.java;

import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.plan.ErrorEnumPlan;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.emit.java.type.ErrorEnumEmitter;
import dev.docbind.generator.emit.java.type.RequestEmitter;
import dev.docbind.generator.emit.java.type.ResponseEmitter;
import dev.docbind.generator.model.Method;

/** Emits the classes of one method. */
final class MethodEmitter {

    private final MethodPlan plan;
    private final MethodNames names;
    private final MethodDoc docs;

    MethodEmitter(MethodPlan plan, MethodDoc docs) {
        this.plan = plan;
        this.names = plan.names();
        this.docs = docs;
    }

    /** Adds the files of the method. */
    void emit(EmittedFiles files) {
        Method method = names.method();
        String where = names.request().packageName();
        files.add(where, new RequestEmitter(plan, docs).emit(), method.page());
        ResponseEmitter.emit(plan, docs).ifPresent(type -> files.add(where, type, method.page()));
        ResponseEmitter.emitEarlier(plan, docs).forEach(type -> files.add(where, type, method.page()));
        ErrorEnumPlan.of(plan)
                .forEach(errors ->
                        files.add(where, new ErrorEnumEmitter(errors, docs).emit(errorDoc(method)), method.page()));
    }

    private JavadocComment errorDoc(Method method) {
        return docs.doc("The errors documented for " + JavadocText.code(method.name()) + ".")
                .tag("see", docs.page(method));
    }
}
