package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.name.AnswerPart;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Method;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The type that a method has for its answer alone: for what it returns or, where that is not all, for the whole answer. */
public final class ResponseEmitter {

    private final Method method;
    private final AnswerPart part;
    private final FilePlan file;
    private final MethodDoc docs;
    private final Body body;

    private ResponseEmitter(MethodPlan plan, FilePlan file, MethodDoc docs) {
        this.method = plan.method();
        this.part = plan.answer().part();
        this.file = file;
        this.docs = docs;
        this.body = Body.of(file.top(), Direction.RESPONSE, docs);
    }

    /** The type; none where the runtime, or a type of several methods, has all of the answer. */
    public static Optional<TypeSpec.Builder> emit(MethodPlan plan, MethodDoc docs) {
        return Optional.ofNullable(plan.answer().file())
                .map(file -> new ResponseEmitter(plan, file, docs).emit())
                .or(() -> Optional.ofNullable(plan.answer().values())
                        .map(values -> new ValueClassEmitter(values, docs).emit()));
    }

    /** The types that earlier clients had for an answer that has another now. */
    public static List<TypeSpec.Builder> emitEarlier(MethodPlan plan, MethodDoc docs) {
        return plan.otherFiles().stream()
                .map(earlier -> new ResponseEmitter(
                                earlier, Objects.requireNonNull(earlier.answer().file()), docs)
                        .emit()
                        .addAnnotation(Deprecated.class))
                .toList();
    }

    private TypeSpec.Builder emit() {
        TypeSpec.Builder type = body.begin().addJavadoc(doc());
        NestedTypesEmitter.add(type, file, Direction.RESPONSE, method.name(), docs);
        return type;
    }

    private CodeBlock doc() {
        JavadocComment doc = docs.doc(sentence()).paragraph(MethodDoc.shown(file.top()));
        body.describe(doc, component -> docs.answered(component.field()), "any further fields, by wire name");
        return doc.tag("see", docs.page(method)).build();
    }

    private String sentence() {
        String name = JavadocText.code(method.name());
        return switch (part) {
            case WHOLE -> "The response of " + name + ".";
            case RESULT -> "The result of " + name + ".";
            case ELEMENT -> "An element of the result of " + name + ".";
            case VALUE -> "A value of the result of " + name + ".";
        };
    }
}
