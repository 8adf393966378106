package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.plan.AnswerPlan;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Method;
import javax.lang.model.element.Modifier;

/** The request record of a method: its parameters, the reference to the method, a builder that refuses what is incomplete. */
public final class RequestEmitter {

    private final MethodPlan plan;
    private final MethodNames names;
    private final FilePlan file;
    private final AnswerPlan answer;
    private final MethodDoc docs;
    private final Body body;

    public RequestEmitter(MethodPlan plan, MethodDoc docs) {
        this.plan = plan;
        this.names = plan.names();
        this.file = plan.request();
        this.answer = plan.answer();
        this.docs = docs;
        this.body = Body.of(file.top(), Direction.REQUEST, docs);
    }

    public TypeSpec.Builder emit() {
        TypeSpec.Builder type = body.begin().addJavadoc(doc());
        plan.otherAnswers().forEach(earlier -> type.addField(earlierMethod(earlier)));
        type.addField(method(plan.constant(), answer)
                        .addJavadoc(
                                docs.doc("The method that takes this request.").build())
                        .build())
                .addMethods(BuilderMethods.ofRequest(file.top(), docs))
                .addMethods(ThingChecks.of(file.top()));
        if (!file.top().isBare()) {
            type.addType(builder());
        }
        NestedTypesEmitter.add(type, file, Direction.REQUEST, names.method().name(), docs);
        return type;
    }

    private CodeBlock doc() {
        Method method = names.method();
        JavadocComment doc = docs.method(
                method,
                "The parameters of {@link #" + plan.constant() + " " + JavadocText.escape(method.name()) + "}.");
        if (method.deprecated()
                && (method.overview().replacedBy() != null || method.overview().advice() == null)) {
            doc.paragraph("Deprecated: " + docs.deprecation(method) + ".");
        }
        doc.paragraph(MethodDoc.shown(file.top()));
        body.describe(doc, component -> docs.brief(component.field()), "any further parameters, by wire name");
        return doc.tag("see", docs.page(method)).build();
    }

    private FieldSpec earlierMethod(MethodPlan earlier) {
        return method(earlier.constant(), earlier.answer())
                .addAnnotation(Deprecated.class)
                .addJavadoc(docs.doc("The method that takes this request, with the answer that it had.")
                        .tag("deprecated", docs.deprecation(earlier.method()))
                        .build())
                .build();
    }

    private FieldSpec.Builder method(String constant, AnswerPlan answered) {
        ClassName errors = names.errors();
        CodeBlock errorMatcher = errors == null ? CodeBlock.of("") : CodeBlock.of(",\n$T.class", errors);
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.METHOD_REF, names.request(), answered.type()),
                        constant,
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$T.of($>$>\n$L,\n$T.$L,\n$T.class,\n$L$L)$L$L$<$<",
                        RuntimeTypes.METHOD_REF,
                        JavaText.literal(names.method().name()),
                        RuntimeTypes.REST_VERSION,
                        names.method().rest() == 3 ? "V3" : "V2",
                        names.request(),
                        AnswerTypes.reference(answered.type()),
                        errorMatcher,
                        form(),
                        names.method().calling().effect().reads() ? "\n.reading()" : "");
    }

    /** What is out of the ordinary in the method's answers. */
    private String form() {
        if (names.method().calling().file()) {
            return ".withFile()";
        }
        return names.method().calling().withoutResult() ? ".withoutResult()" : "";
    }

    private TypeSpec builder() {
        return new BuilderEmitter(file.top(), docs)
                .emit("Builds a request for " + JavadocText.code(names.method().name())
                        + ". Parameters that are not set are not sent.")
                .addMethod(checked())
                .addMethod(unchecked())
                .build();
    }

    private MethodSpec checked() {
        MethodSpec.Builder build =
                MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(body.type());
        file.top().components().stream()
                .filter(component -> component.reminder() != null)
                .forEach(component -> build.addStatement(reminder(component)));
        if (!file.top().checked()) {
            return build.addJavadoc(docs.doc("Returns the request. No parameter is required in every request.")
                            .tag("return", "the request")
                            .build())
                    .addStatement("return buildUnchecked()")
                    .build();
        }
        return build.addJavadoc(docs.doc("Returns the request, after checking that every required parameter is set.")
                        .tag("return", "the request")
                        .tag(
                                "throws " + RuntimeTypes.MISSING_PARAMETER.canonicalName(),
                                "if required parameters are missing; the message names them all")
                        .build())
                .addStatement(check())
                .addStatement("return buildUnchecked()")
                .build();
    }

    /** What an earlier request did not need is missed once, and not refused. */
    private CodeBlock reminder(Component component) {
        String wire = JavaText.literal(component.wireName());
        return CodeBlock.of(
                "$T.remind($L, $L, $N == null && $N.get($L) == null)",
                component.reminder(),
                JavaText.literal(names.method().name()),
                wire,
                component.name(),
                RecordPlan.OPEN_KEYS,
                wire);
    }

    private CodeBlock check() {
        return CodeBlock.of(
                "$T.of($L)$L\n.check()",
                RuntimeTypes.REQUIRED_PARAMETERS,
                JavaText.literal(names.method().name()),
                new RequiredChecks(file.top(), docs).calls(RecordPlan.OPEN_KEYS));
    }

    private MethodSpec unchecked() {
        return MethodSpec.methodBuilder("buildUnchecked")
                .addModifiers(Modifier.PUBLIC)
                .returns(body.type())
                .addJavadoc(docs.doc("Returns the request without checking for required parameters.")
                        .tag("return", "the request")
                        .build())
                .addStatement("return $L", body.construction())
                .build();
    }
}
