package dev.docbind.generator.emit.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.example.ExampleCall;
import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.ErrorConstant;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.emit.java.type.Setters;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The forms of one call: with a request, with a request built in place, with the required parameters only. */
final class CallForms {

    private final MethodNames names;
    private final Method method;
    private final MethodDoc docs;
    private final MethodPlan plan;
    private final RecordPlan request;

    CallForms(MethodPlan plan, MethodDoc docs) {
        this.plan = plan;
        this.names = plan.names();
        this.method = names.method();
        this.docs = docs;
        this.request = plan.request().top();
    }

    List<MethodSpec> emit() {
        List<MethodSpec> forms = new ArrayList<>(List.of(withRequest(), inPlace()));
        if (method.calling().arguments() != null) {
            forms.add(positional(request.named(method.calling().arguments())));
        }
        return forms;
    }

    private MethodSpec withRequest() {
        JavadocComment doc = deprecated(docs.method(method, docs.title(method)))
                .paragraph(errors())
                .paragraph(ExampleCall.javadoc(names, plan.request()))
                .tag("param request", "the parameters")
                .tag("return", answer())
                .tag("throws " + RuntimeTypes.API_EXCEPTION.canonicalName(), "if the portal returns an error")
                .tag("see", docs.page(method));
        return begin(doc)
                .addParameter(names.request(), "request")
                .addStatement("return client.execute($T.$N, request)", names.request(), plan.constant())
                .build();
    }

    private MethodSpec inPlace() {
        TypeName builder = request.requestBuilder();
        JavadocComment doc = described("Calls the method with a request built in place.")
                .tag("param request", "sets the parameters of the builder that it is given")
                .tag("return", "the response")
                .tag("throws " + RuntimeTypes.API_EXCEPTION.canonicalName(), "if the portal returns an error");
        if (request.checked()) {
            doc.tag("throws " + RuntimeTypes.MISSING_PARAMETER.canonicalName(), "if a required parameter is missing");
        }
        return begin(doc)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "request")
                .addStatement("$T builder = $T.builder()", builder, names.request())
                .addStatement("request.accept(builder)")
                .addStatement("return $N(builder.build())", names.name())
                .build();
    }

    private MethodSpec positional(List<Component> required) {
        JavadocComment doc = described(
                required.isEmpty()
                        ? "Calls the method without parameters."
                        : "Calls the method with the required parameters only.");
        MethodSpec.Builder form = MethodSpec.methodBuilder(names.name());
        for (Component component : required) {
            TypeName type = Setters.accepted(component);
            form.addParameter(type, component.name());
            doc.tag("param " + component.name(), docs.brief(component.field()));
        }
        doc.tag("return", "the response")
                .tag("throws " + RuntimeTypes.API_EXCEPTION.canonicalName(), "if the portal returns an error");
        String setters = required.stream()
                .map(component -> "." + component.name() + "(" + component.name() + ")")
                .collect(Collectors.joining());
        return finish(form, doc)
                .addStatement("return $N($T.builder()$L.build())", names.name(), names.request(), setters)
                .build();
    }

    private JavadocComment described(String sentence) {
        return deprecated(docs.doc(sentence));
    }

    private JavadocComment deprecated(JavadocComment doc) {
        return method.deprecated() ? doc.tag("deprecated", docs.deprecation(method)) : doc;
    }

    private MethodSpec.Builder begin(JavadocComment doc) {
        return finish(MethodSpec.methodBuilder(names.name()), doc);
    }

    private MethodSpec.Builder finish(MethodSpec.Builder form, JavadocComment doc) {
        form.addModifiers(Modifier.PUBLIC).returns(plan.answer().type()).addJavadoc(doc.build());
        return method.deprecated() ? form.addAnnotation(Deprecated.class) : form;
    }

    /** What the page says of the result, for which there may be no record with a comment. */
    private String answer() {
        Field result = plan.answer().result();
        return result == null || result.description().isBlank()
                ? "the response"
                : "the response. Its result: " + docs.answered(result);
    }

    private String errors() {
        ClassName errors = names.errors();
        if (errors == null) {
            return "";
        }
        String items = plan.errors().stream()
                .map(constant -> "<li>" + error(errors, constant) + "</li>\n")
                .collect(Collectors.joining());
        return "The documented errors, as {@link " + errors.simpleName() + "}:\n\n<ul>\n" + items + "</ul>";
    }

    private static String error(ClassName errors, ErrorConstant constant) {
        String text = MethodDoc.message(constant.row());
        return "{@link " + errors.simpleName() + "#" + constant.name() + "}" + (text.isEmpty() ? "" : ": " + text);
    }
}
