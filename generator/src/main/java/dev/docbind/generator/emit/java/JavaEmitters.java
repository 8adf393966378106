package dev.docbind.generator.emit.java;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.emit.EarlierOutput;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.java.api.ClientApi;
import dev.docbind.generator.emit.java.client.PlannedMethod;
import dev.docbind.generator.emit.java.example.ExampleStep;
import dev.docbind.generator.emit.java.kept.History;
import dev.docbind.generator.emit.java.kept.History.Kept;
import dev.docbind.generator.emit.java.kept.KeptClient;
import dev.docbind.generator.emit.java.kept.KeptMethod;
import dev.docbind.generator.emit.java.name.ClientNames;
import dev.docbind.generator.emit.java.name.EventNames;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.name.ThingClasses;
import dev.docbind.generator.emit.java.part.KnownParts;
import dev.docbind.generator.emit.java.plan.AnswerPlan;
import dev.docbind.generator.emit.java.plan.ErrorConstants;
import dev.docbind.generator.emit.java.plan.MethodCheck;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import dev.docbind.generator.emit.java.snippet.ProgramEmitter;
import dev.docbind.generator.emit.java.snippet.Snippet;
import dev.docbind.generator.emit.java.snippet.SnippetEmitter;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Spec.Memory;
import dev.docbind.generator.model.Spec.Memory.Earlier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Emits the Java client of a spec: all names first, all bodies second. */
public final class JavaEmitters {

    private final String packageName;
    private final List<Earlier> earlier;
    private final int revisions;
    private final String major;

    /**
     * Emitters for a client.
     *
     * @param packageName the package of the facade; everything else stands in it or below it
     * @throws IllegalArgumentException if this is not a valid package name
     */
    public JavaEmitters(String packageName) {
        this(packageName, List.of(), 0, "");
    }

    private JavaEmitters(String packageName, List<Earlier> earlier, int revisions, String major) {
        PackageName.check(packageName);
        this.packageName = packageName;
        this.earlier = List.copyOf(earlier);
        this.revisions = revisions;
        this.major = major;
    }

    /**
     * Emitters of clients with which what was written for earlier ones compiles.
     *
     * @param before what the earlier clients were made from, the newest first
     * @param most how many of them are kept for: the newest that have something of their own
     * @param version the major version of the new one; empty where it is not known
     */
    public JavaEmitters keeping(List<Earlier> before, int most, String version) {
        return new JavaEmitters(packageName, before, most, version);
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
        return inOrder(spec, bindings);
    }

    private static <T> Map<Method, T> inOrder(Spec spec, Map<Method, T> byMethod) {
        Map<Method, T> inOrder = new LinkedHashMap<>();
        for (Method method : spec.methods()) {
            T own = byMethod.get(method);
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
        Map<MethodNames, JavaBinding> sound = sound(client, plans(client), diagnostics);
        Kept kept = kept(spec, client, List.copyOf(sound.keySet()));
        sound.forEach((names, own) ->
                bindings.put(names.method(), kept.client().named(names).called(own)));
        return new Emission(
                List.of(),
                List.of(),
                inOrder(spec, bindings),
                types(spec, client.things()),
                0,
                List.of(),
                kept.memory(),
                method -> null,
                kept.client().constants());
    }

    /**
     * Emits the client.
     *
     * @param spec what the documentation says
     * @param diagnostics takes the problems of methods that cannot be emitted; the others are
     * @return the files, sorted by path, and the names of the methods that they have
     */
    public Emission emit(Spec spec, Diagnostics diagnostics) {
        return emit(spec, EarlierOutput.NONE, diagnostics);
    }

    /**
     * Emits the client, but for those of its files that an earlier run left as they would be emitted.
     *
     * @param spec what the documentation says
     * @param known what an earlier run left
     * @param diagnostics takes the problems of methods that cannot be emitted; the others are
     * @return the files, sorted by path, those that were left, and the names of the methods that they have
     */
    public Emission emit(Spec spec, EarlierOutput known, Diagnostics diagnostics) {
        ClientNames names = named(spec, diagnostics);
        ClientParts plain = new ClientParts(packageName, spec, names.things(), new KnownParts(known), KeptClient.NONE);
        List<MethodNames> wanted = plain.sound(names.methods(), diagnostics);
        Kept kept = kept(spec, names, wanted);
        KeptClient before = kept.client();
        ClientParts parts = keeping(spec, names, plain, before);
        EmittedClient client = parts.emit(methods(parts, wanted, before), diagnostics);
        // A method that was lost on the way may have been linked.
        Set<ClassName> emitted = requests(client);
        while (emitted.size() < wanted.size() + before.methods().size()) {
            Set<ClassName> sound = emitted;
            wanted = wanted.stream()
                    .filter(method -> sound.contains(method.request()))
                    .toList();
            before = before.only(sound);
            client = parts.emit(methods(parts, wanted, before), diagnostics);
            emitted = requests(client);
        }
        Map<Method, JavaBinding> called = new HashMap<>();
        client.methods().forEach(method -> called.put(method.method(), method.binding()));
        return new Emission(
                client.files(),
                client.standing(),
                inOrder(spec, called),
                types(spec, names.things()),
                before.size(),
                before.unkept(),
                kept.memory(),
                parts.contents(),
                before.constants());
    }

    private ClientParts keeping(Spec spec, ClientNames names, ClientParts plain, KeptClient before) {
        return before.isKeeping()
                ? new ClientParts(packageName, spec, names.things(), new KnownParts(EarlierOutput.NONE), before)
                : plain;
    }

    private static List<PlannedMethod> methods(ClientParts parts, List<MethodNames> own, KeptClient kept) {
        return Stream.concat(
                        parts.planned(own.stream().map(kept::named).toList()).stream(),
                        kept.methods().stream().map(KeptMethod::planned))
                .toList();
    }

    private static Set<ClassName> requests(EmittedClient client) {
        return client.methods().stream()
                .map(method -> method.planned().names().request())
                .collect(Collectors.toSet());
    }

    private Kept kept(Spec spec, ClientNames names, List<MethodNames> methods) {
        return earlier.isEmpty()
                ? new Kept(KeptClient.NONE, new Memory(major, Map.of(), List.of()))
                : new History(packageName, major).keep(spec, names, methods, earlier, revisions);
    }

    /**
     * A fragment of a program for each method of the client, which calls it as its page shows.
     *
     * @param plans what the client consists of
     * @return the fragments, in the order of the plans
     */
    public Map<Method, Snippet> snippets(Map<Method, MethodPlan> plans, Diagnostics diagnostics) {
        Map<Method, Snippet> snippets = new LinkedHashMap<>();
        plans.forEach((method, plan) -> diagnostics
                .about(method.name())
                .attempt(Step.EMIT, method.location(), () -> SnippetEmitter.of(plan, packageName))
                .ifPresent(snippet -> snippets.put(method, snippet)));
        return snippets;
    }

    /**
     * A program that makes several calls, each with values from the answers of those before it.
     *
     * @param name the name of its class
     * @return the program; empty where an answer has no typed place for such a value
     */
    public Optional<Snippet> program(String name, List<ExampleStep> steps, Map<Method, MethodPlan> plans) {
        return ProgramEmitter.of(name, packageName, steps, plans);
    }

    /**
     * What the client of a spec consists of.
     *
     * @param spec what the documentation says
     * @param diagnostics takes the problems of methods that cannot be emitted; they have no plan
     * @return the plans, in the order of the spec
     */
    public Map<Method, MethodPlan> plans(Spec spec, Diagnostics diagnostics) {
        ClientNames names = named(spec, diagnostics);
        ThingPlans things = plans(names);
        Set<String> systemCodes = ErrorConstants.codes(spec.systemErrors());
        Map<Method, MethodPlan> plans = new HashMap<>();
        for (MethodNames method : sound(names, things, diagnostics).keySet()) {
            about(method, diagnostics)
                    .attempt(Step.EMIT, method.method().location(), () -> MethodPlan.of(method, things, systemCodes))
                    .ifPresent(plan -> plans.put(method.method(), plan));
        }
        return inOrder(spec, plans);
    }

    /**
     * The public API of the client that would be emitted.
     *
     * @param spec what the documentation says
     * @param diagnostics takes the problems of methods that cannot be emitted
     */
    public ClientApi api(Spec spec, Diagnostics diagnostics) {
        ClientNames names = named(spec, diagnostics);
        ClientParts plain =
                new ClientParts(packageName, spec, names.things(), new KnownParts(EarlierOutput.NONE), KeptClient.NONE);
        List<MethodNames> wanted = plain.sound(names.methods(), diagnostics);
        KeptClient before = kept(spec, names, wanted).client();
        ClientParts parts = keeping(spec, names, plain, before);
        return parts.api(methods(parts, wanted, before), diagnostics);
    }

    private static ThingPlans plans(ClientNames names) {
        return new ThingPlans(names.things());
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

    private ClientNames named(Spec spec, Diagnostics diagnostics) {
        ClientNames names = diagnostics.attemptAll(
                Step.NAME, spec.methods(), Method::location, sound -> new ClientNames(packageName, spec.with(sound)));
        names.refused()
                .forEach((method, reason) -> diagnostics
                        .about(method.name())
                        .error("java-name-clash", method.location(), reason, "rename the method on one of the pages"));
        return names;
    }

    /** The classes of what methods share, by its identifiers, and of events, by their codes. */
    private Map<String, String> types(Spec spec, ThingClasses things) {
        Map<String, String> types = new TreeMap<>(things.binaryNames());
        EventNames.of(packageName, spec.events())
                .forEach(names -> types.put(names.event().code(), names.type().reflectionName()));
        return types;
    }
}
