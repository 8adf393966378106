package dev.docbind.generator.emit.java.client;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What the facade and the namespace classes have in common. */
final class NamespaceMembers {

    private final Namespace namespace;
    private final MethodDoc docs;

    NamespaceMembers(Namespace namespace, MethodDoc docs) {
        this.namespace = namespace;
        this.docs = docs;
    }

    MethodSpec constructor(String client) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.PORTAL_CLIENT, "client")
                .addJavadoc(docs.doc("Creates an instance that calls through the given client.")
                        .tag("param client", client)
                        .build())
                .addStatement("this.client = client")
                .build();
    }

    List<MethodSpec> accessors() {
        List<MethodSpec> accessors = new ArrayList<>();
        namespace.children().forEach((name, child) -> accessors.add(accessor(name, child)));
        return accessors;
    }

    private MethodSpec accessor(String name, Namespace child) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(child.type())
                .addJavadoc(docs.doc("Returns the methods of {@code " + child.title() + "}.")
                        .tag("return", "the methods")
                        .build())
                .addStatement("return new $T(client)", child.type())
                .build();
    }

    List<MethodSpec> methods() {
        Set<String> taken = new HashSet<>(namespace.children().keySet());
        namespace.methods().forEach(method -> taken.add(method.names().name()));
        List<MethodSpec> methods = new ArrayList<>();
        namespace.methods().stream().map(PlannedMethod::plan).forEach(plan -> add(plan, taken, methods));
        return methods;
    }

    private void add(MethodPlan plan, Set<String> taken, List<MethodSpec> methods) {
        List<MethodSpec> forms = forms(plan, taken);
        methods.addAll(forms);
        Set<String> known = forms.stream().map(NamespaceMembers::erasure).collect(Collectors.toSet());
        for (MethodPlan earlier : plan.calls().earlier()) {
            forms(earlier, taken).stream()
                    .filter(form -> known.add(erasure(form)))
                    .forEach(methods::add);
        }
    }

    private List<MethodSpec> forms(MethodPlan plan, Set<String> taken) {
        return Stream.concat(new CallForms(plan, docs).emit().stream(), new PagedForm(plan, docs).emit(taken).stream())
                .toList();
    }

    /** What two methods of a class cannot have in common. */
    private static String erasure(MethodSpec method) {
        return method.name()
                + method.parameters().stream()
                        .map(parameter -> parameter.type() instanceof ParameterizedTypeName generic
                                ? generic.rawType().toString()
                                : parameter.type().withoutAnnotations().toString())
                        .toList();
    }
}
