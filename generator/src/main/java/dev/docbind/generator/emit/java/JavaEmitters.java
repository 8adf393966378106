package dev.docbind.generator.emit.java;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.java.client.FacadeEmitter;
import dev.docbind.generator.emit.java.client.NamespaceEmitter;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.name.ClientNames;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.plan.MethodCheck;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.emit.java.plan.Namespace;
import dev.docbind.generator.emit.java.type.SystemErrorEmitter;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Emits the Java client of a spec: all names first, all bodies second. */
public final class JavaEmitters {

    private final String packageName;

    /**
     * Emitters for a client.
     *
     * @param packageName the package of the facade; everything else stands in it or below it
     * @throws IllegalArgumentException if this is not a valid package name
     */
    public JavaEmitters(String packageName) {
        if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("\"" + packageName + "\" is not a valid Java package name");
        }
        this.packageName = packageName;
    }

    /**
     * The Java names of each method, in the order of the spec.
     *
     * @param spec what the documentation says
     * @return the names; a method whose names would meet another's has none
     */
    public Map<Method, JavaBinding> bindings(Spec spec) {
        return bindings(spec, new ClientNames(packageName, spec));
    }

    private static Map<Method, JavaBinding> bindings(Spec spec, ClientNames names) {
        Map<Method, JavaBinding> bindings = new LinkedHashMap<>();
        for (Method method : spec.methods()) {
            MethodNames own = names.byMethod().get(method);
            if (own != null) {
                bindings.put(method, own.binding());
            }
        }
        return bindings;
    }

    /**
     * Names the client without making its files: what {@link #emit} would emit, at a fraction of the work.
     *
     * @param spec what the documentation says
     * @param diagnostics takes the problems of methods that cannot be emitted; the same that {@code emit} reports
     * @return no files, and the names of the methods that can be emitted
     */
    public Emission name(Spec spec, Diagnostics diagnostics) {
        ClientNames names = named(spec, diagnostics);
        List<Method> emittable = names.methods().stream()
                .filter(method -> new MethodCheck(
                                method, diagnostics.about(method.method().name()))
                        .passes())
                .map(MethodNames::method)
                .toList();
        return new Emission(List.of(), emittedBindings(spec, names, emittable));
    }

    /**
     * Emits the client.
     *
     * @param spec what the documentation says
     * @param diagnostics takes the problems of methods that cannot be emitted; the others are
     * @return the files, sorted by path, and the names of the methods that they have
     */
    public Emission emit(Spec spec, Diagnostics diagnostics) {
        ClientNames names = named(spec, diagnostics);
        List<MethodPlan> emitted = new ArrayList<>();
        MethodDoc docs = new MethodDoc(spec.language());
        EmittedFiles files = new EmittedFiles(docs.comments());
        for (MethodNames method : names.methods()) {
            Diagnostics about = diagnostics.about(method.method().name());
            if (new MethodCheck(method, about).passes()) {
                MethodPlan plan = MethodPlan.of(method);
                new MethodEmitter(plan, docs).emit(files);
                emitted.add(plan);
            }
        }
        client(spec, docs, emitted, files);
        List<Method> methods = emitted.stream().map(MethodPlan::method).toList();
        names.defined().of(methods).forEach(defined -> new DefinedRecordEmitter(defined, docs).emit(files));
        return new Emission(files.sorted(), emittedBindings(spec, names, methods));
    }

    private ClientNames named(Spec spec, Diagnostics diagnostics) {
        ClientNames names = new ClientNames(packageName, spec);
        names.refused()
                .forEach((method, reason) -> diagnostics
                        .about(method.name())
                        .error("java-name-clash", method.location(), reason, "rename the method on one of the pages"));
        return names;
    }

    private void client(Spec spec, MethodDoc docs, List<MethodPlan> emitted, EmittedFiles files) {
        Namespace facade = Namespace.tree(packageName, emitted);
        files.add(packageName, new FacadeEmitter(facade, docs).emit(), "the facade");
        files.add(packageName, new SystemErrorEmitter(packageName, spec, docs).emit(), "the system errors");
        files.addPackage(packageName, "A client for the Bitrix24 REST API, generated from its documentation.");
        facade.children().values().forEach(child -> namespace(child, docs, files));
    }

    private static void namespace(Namespace namespace, MethodDoc docs, EmittedFiles files) {
        String where = namespace.type().packageName();
        if (files.addPackage(where, "The methods of {@code " + namespace.title() + "}.")) {
            files.add(where, new NamespaceEmitter(namespace, docs).emit(), namespace.title());
            namespace.children().values().forEach(child -> namespace(child, docs, files));
        }
    }

    private static Map<Method, JavaBinding> emittedBindings(Spec spec, ClientNames names, List<Method> emitted) {
        Map<Method, JavaBinding> bindings = bindings(spec, names);
        bindings.keySet().retainAll(Set.copyOf(emitted));
        return bindings;
    }
}
