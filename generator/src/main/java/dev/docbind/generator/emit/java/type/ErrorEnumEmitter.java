package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.ErrorConstant;
import dev.docbind.generator.emit.java.plan.ErrorEnumPlan;
import dev.docbind.generator.model.ErrorRow;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An enum of documented errors, with {@code OTHER} for all others. What the pages say of them is in {@link ErrorRowsEmitter}'s class. */
public final class ErrorEnumEmitter {

    private final ClassName type;
    private final ErrorEnumPlan plan;
    private final MethodDoc docs;

    public ErrorEnumEmitter(ErrorEnumPlan plan, MethodDoc docs) {
        this.type = plan.type();
        this.plan = plan;
        this.docs = docs;
    }

    public TypeSpec.Builder emit(JavadocComment doc) {
        TypeSpec.Builder values = TypeSpec.enumBuilder(type)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(RuntimeTypes.DOCUMENTED_ERROR)
                .addJavadoc(doc.build());
        plan.constants().forEach(constant -> values.addEnumConstant(constant.name(), documented(constant)));
        values.addEnumConstant("OTHER", other());
        return values.addMethod(of());
    }

    private TypeSpec documented(ErrorConstant constant) {
        return constant(docs.error(constant.row()) + facts(constant));
    }

    /** What the constant's name does not say: its code, its status, and the page where the enum has several. */
    private String facts(ErrorConstant constant) {
        ErrorRow row = constant.row();
        List<String> facts = new ArrayList<>();
        if (row.code() != null && !row.code().isBlank() && !row.code().equals(constant.name())) {
            facts.add("Code " + JavadocText.code(row.code()));
        }
        if (row.status() != null) {
            facts.add("HTTP status " + row.status());
        }
        if (plan.commonPage() == null) {
            facts.add("documented in " + JavadocText.code(row.location().path()));
        }
        return facts.isEmpty() ? "" : "\n\n<p>" + String.join(", ", facts) + ".";
    }

    private TypeSpec other() {
        return constant(
                "Any error that is not documented; the exception has the code and the message that the portal sent.");
    }

    private TypeSpec constant(String text) {
        return TypeSpec.anonymousClassBuilder("")
                .addJavadoc(docs.doc(text).build())
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(RuntimeTypes.EXCEPTION, "exception")
                .addJavadoc(docs.doc("Returns the documented error that an exception stands for.")
                        .tag("param exception", "the exception")
                        .tag("return", "the error, or {@code OTHER} if it is not documented")
                        .build())
                .addStatement("return $T.match(exception, values(), OTHER)", RuntimeTypes.ERROR_MATCHER)
                .build();
    }
}
