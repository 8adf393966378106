package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.ErrorEnumPlan;

/** The enum of the errors that any method may return. */
public final class SystemErrorEmitter {

    private final ErrorEnumPlan plan;
    private final MethodDoc docs;

    public SystemErrorEmitter(ErrorEnumPlan plan, MethodDoc docs) {
        this.plan = plan;
        this.docs = docs;
    }

    public TypeSpec.Builder emit() {
        return new ErrorEnumEmitter(plan, docs).emit(doc());
    }

    private JavadocComment doc() {
        JavadocComment doc = docs.doc("The errors that any method may return.");
        plan.constants().stream()
                .map(constant -> constant.row().location().path())
                .distinct()
                .forEach(path -> doc.tag("see", docs.page(path)));
        return doc;
    }
}
