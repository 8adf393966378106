package dev.docbind.generator.emit.java;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.name.ClientNames;
import dev.docbind.generator.emit.java.name.MethodLinks;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.plan.AnswerPlan;
import dev.docbind.generator.emit.java.plan.ErrorConstants;
import dev.docbind.generator.emit.java.plan.MethodCheck;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        PackageName.check(packageName);
        this.packageName = packageName;
    }

    /**
     * The Java names of each method, in the order of the spec.
     *
     * @param spec what the documentation says
     * @return the names; a method whose names would meet another's has none
     */
    public Map<Method, JavaBinding> bindings(Spec spec) {
        Map<Method, JavaBinding> bindings = new HashMap<>();
        ClientNames client = new ClientNames(packageName, spec);
        ThingPlans things = plans(client);
        client.byMethod().forEach((method, names) -> bindings.put(method, binding(names, things)));
        return bindings(spec, bindings);
    }

    private static Map<Method, JavaBinding> bindings(Spec spec, Map<Method, JavaBinding> bindings) {
        Map<Method, JavaBinding> inOrder = new LinkedHashMap<>();
        for (Method method : spec.methods()) {
            JavaBinding own = bindings.get(method);
            if (own != null) {
                inOrder.put(method, own);
            }
        }
        return inOrder;
    }

    /**
     * Names the client without making its files: what {@link #emit} would emit, at a fraction of the work.
     *
     * @param spec what the documentation says
     * @param diagnostics takes the problems of methods that cannot be emitted; the same that {@code emit} reports
     * @return no files, and the names of the methods that can be emitted
     */
    public Emission name(Spec spec, Diagnostics diagnostics) {
        Map<Method, JavaBinding> bindings = new HashMap<>();
        ClientNames client = named(spec, diagnostics);
        sound(client, plans(client), diagnostics).forEach((names, own) -> bindings.put(names.method(), own));
        return new Emission(List.of(), bindings(spec, bindings), client.things().binaryNames());
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
        ThingPlans things = plans(names);
        List<MethodNames> wanted = List.copyOf(sound(names, things, diagnostics).keySet());
        Emission emission = emit(spec, names, things, wanted, diagnostics);
        // A method that was lost on the way may have been linked.
        while (emission.bindings().size() < wanted.size()) {
            Set<Method> left = emission.bindings().keySet();
            wanted = wanted.stream()
                    .filter(method -> left.contains(method.method()))
                    .toList();
            emission = emit(spec, names, plans(names), wanted, diagnostics);
        }
        return emission;
    }

    private static ThingPlans plans(ClientNames names) {
        return new ThingPlans(names.things());
    }

    private Emission emit(
            Spec spec, ClientNames names, ThingPlans things, List<MethodNames> wanted, Diagnostics diagnostics) {
        MethodDoc docs = new MethodDoc(spec.site(), MethodLinks.of(packageName, wanted));
        Set<String> systemCodes = ErrorConstants.codes(spec.systemErrors());
        List<EmittedMethod> methods = wanted.stream()
                .flatMap(method -> emitted(method, things, systemCodes, docs, about(method, diagnostics)).stream())
                .toList();
        EmittedClient client = diagnostics.attemptAll(
                Step.CLIENT,
                methods,
                EmittedMethod::location,
                sound -> EmittedClient.of(packageName, spec, names, things, docs, sound));
        Map<Method, JavaBinding> called = new HashMap<>();
        client.methods()
                .forEach(method -> called.put(method.method(), method.plan().binding()));
        return new Emission(
                client.files().sorted(), bindings(spec, called), names.things().binaryNames());
    }

    private static Diagnostics about(MethodNames method, Diagnostics diagnostics) {
        return diagnostics.about(method.method().name());
    }

    /** The methods that can be emitted, in the order of their names, each with its Java as others see it. */
    private static Map<MethodNames, JavaBinding> sound(ClientNames names, ThingPlans things, Diagnostics diagnostics) {
        Map<MethodNames, JavaBinding> sound = new LinkedHashMap<>();
        for (MethodNames method : names.methods()) {
            checked(method, things, about(method, diagnostics)).ifPresent(binding -> sound.put(method, binding));
        }
        return sound;
    }

    private static JavaBinding binding(MethodNames method, ThingPlans things) {
        return AnswerPlan.of(method, things).binding(method);
    }

    private static Optional<JavaBinding> checked(MethodNames method, ThingPlans things, Diagnostics about) {
        return about.attempt(
                        Step.EMIT,
                        method.method().location(),
                        () -> new MethodCheck(method, things, about).passes()
                                ? Optional.of(binding(method, things))
                                : Optional.<JavaBinding>empty())
                .flatMap(binding -> binding);
    }

    private static Optional<EmittedMethod> emitted(
            MethodNames method, ThingPlans things, Set<String> systemCodes, MethodDoc docs, Diagnostics about) {
        return about.attempt(Step.EMIT, method.method().location(), () -> {
            EmittedFiles files = new EmittedFiles(docs.comments());
            MethodPlan plan = MethodPlan.of(method, things, systemCodes);
            new MethodEmitter(plan, docs).emit(files);
            return new EmittedMethod(plan, files);
        });
    }

    private ClientNames named(Spec spec, Diagnostics diagnostics) {
        ClientNames names = diagnostics.attemptAll(
                Step.NAME, spec.methods(), Method::location, sound -> new ClientNames(packageName, spec.with(sound)));
        names.refused()
                .forEach((method, reason) -> diagnostics
                        .about(method.name())
                        .error("java-name-clash", method.location(), reason, "rename the method on one of the pages"));
        return names;
    }
}
