package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The methods that lead from a record to its builder. */
final class BuilderMethods {

    private BuilderMethods() {}

    /**
     * Returns {@code builder()} and {@code toBuilder()}.
     *
     * @param plan the record
     * @param noun what Javadoc calls it
     * @param docs the comments
     */
    static List<MethodSpec> of(RecordPlan plan, String noun, MethodDoc docs) {
        return List.of(builder(plan, docs), toBuilder(plan, noun, docs));
    }

    private static MethodSpec builder(RecordPlan plan, MethodDoc docs) {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builderOf(plan))
                .addJavadoc(docs.doc("Returns an empty builder.")
                        .tag("return", "an empty builder")
                        .build())
                .addStatement("return new Builder()")
                .build();
    }

    private static MethodSpec toBuilder(RecordPlan plan, String noun, MethodDoc docs) {
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(builderOf(plan))
                .addJavadoc(docs.doc("Returns a builder initialized with the values of this " + noun + ".")
                        .tag("return", "the builder")
                        .build())
                .addStatement("return new Builder(this)")
                .build();
    }

    /** A record inside a request, built in place; the request's own setter is the door to it. */
    static MethodSpec with(RecordPlan plan) {
        return inPlace(plan).addModifiers(Modifier.PRIVATE, Modifier.STATIC).build();
    }

    /** A record that many requests share, built in place. */
    static MethodSpec sharedWith(RecordPlan plan, MethodDoc docs) {
        return inPlace(plan)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(docs.doc(
                                "Returns a record built by a function; what it needs is checked where its request is built.")
                        .tag("param content", "sets the fields of the builder that it is given")
                        .tag("return", "the record")
                        .build())
                .build();
    }

    private static MethodSpec.Builder inPlace(RecordPlan plan) {
        return MethodSpec.methodBuilder("with")
                .returns(plan.type())
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builderOf(plan)), "content")
                .addStatement("Builder builder = builder()")
                .addStatement("content.accept(builder)")
                .addStatement("return builder.$L()", plan.checked() ? "buildUnchecked" : "build");
    }

    private static ClassName builderOf(RecordPlan plan) {
        return plan.type().nestedClass("Builder");
    }
}
