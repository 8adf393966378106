package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The methods that lead from a record to its builder. */
final class BuilderMethods {

    private static final String REQUEST = "request";

    private BuilderMethods() {}

    /**
     * Returns {@code builder()} and {@code toBuilder()}.
     *
     * @param plan the record
     * @param noun what Javadoc calls it
     * @param docs the comments
     */
    static List<MethodSpec> of(RecordPlan plan, String noun, MethodDoc docs) {
        return methods(builderOf(plan), CodeBlock.of("new Builder()"), CodeBlock.of("new Builder(this)"), noun, docs);
    }

    /**
     * Returns {@code builder()} and {@code toBuilder()} of a request, whose builder may be one of the runtime.
     *
     * @param plan the request
     * @param docs the comments
     */
    static List<MethodSpec> ofRequest(RecordPlan plan, MethodDoc docs) {
        return plan.isBare()
                ? methods(
                        plan.requestBuilder(),
                        open(plan, CodeBlock.of("$T.of()", Map.class)),
                        open(plan, CodeBlock.of("$N", plan.openKeys())),
                        REQUEST,
                        docs)
                : of(plan, REQUEST, docs);
    }

    private static CodeBlock open(RecordPlan plan, CodeBlock keys) {
        return CodeBlock.of("new $T<>($L, $T::new)", RuntimeTypes.OPEN_REQUEST_BUILDER, keys, plan.type());
    }

    private static List<MethodSpec> methods(
            TypeName type, CodeBlock empty, CodeBlock filled, String noun, MethodDoc docs) {
        MethodSpec builder = MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addJavadoc(docs.doc("Returns an empty builder.")
                        .tag("return", "an empty builder")
                        .build())
                .addStatement("return $L", empty)
                .build();
        MethodSpec toBuilder = MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc(docs.doc("Returns a builder initialized with the values of this " + noun + ".")
                        .tag("return", "the builder")
                        .build())
                .addStatement("return $L", filled)
                .build();
        return List.of(builder, toBuilder);
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
