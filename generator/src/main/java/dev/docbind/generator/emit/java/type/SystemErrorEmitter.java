package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.ErrorConstants;
import dev.docbind.generator.model.Spec;
import java.util.LinkedHashMap;
import java.util.Map;

/** The enum of the errors that any method may return. */
public final class SystemErrorEmitter {

    private final ClassName type;
    private final Spec spec;
    private final MethodDoc docs;

    public SystemErrorEmitter(String root, Spec spec, MethodDoc docs) {
        this.type = ClassName.get(root, "SystemError");
        this.spec = spec;
        this.docs = docs;
    }

    public TypeSpec emit() {
        return new ErrorEnumEmitter(type, ErrorConstants.of(spec.systemErrors()), spec.systemErrors(), docs)
                .emit(doc());
    }

    private JavadocComment doc() {
        JavadocComment doc = docs.doc("The errors that any method may return.");
        Map<String, Integer> pages = new LinkedHashMap<>();
        spec.systemErrors()
                .forEach(row ->
                        pages.putIfAbsent(row.location().path(), row.location().line()));
        pages.forEach((path, line) -> doc.tag("see", docs.page(path, line)));
        return doc;
    }
}
