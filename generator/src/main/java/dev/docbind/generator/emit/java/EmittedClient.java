package dev.docbind.generator.emit.java;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.StandingFile;
import dev.docbind.generator.emit.java.client.FacadeEmitter;
import dev.docbind.generator.emit.java.client.Namespace;
import dev.docbind.generator.emit.java.client.NamespaceEmitter;
import dev.docbind.generator.emit.java.client.PlannedMethod;
import dev.docbind.generator.emit.java.kept.KeptClient;
import dev.docbind.generator.emit.java.name.EventNames;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.name.PlacementNames;
import dev.docbind.generator.emit.java.name.ThingClasses;
import dev.docbind.generator.emit.java.part.Part;
import dev.docbind.generator.emit.java.part.PartKeys;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import dev.docbind.generator.emit.java.plan.ValueClassPlan;
import dev.docbind.generator.emit.java.type.ValueClassEmitter;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.work.Workers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All of a client: the methods' own files, and what methods have in common: the facade, the namespaces, the errors, the types that they share. */
final class EmittedClient {

    private final String packageName;
    private final ThingPlans plans;
    private final KeptClient kept;
    private final PartKeys keys;
    private final List<EmittedMethod> methods;
    private final Set<String> described = new HashSet<>();
    private final EmittedFiles packages;
    private final List<Part> parts = new ArrayList<>();

    private EmittedClient(
            String packageName,
            ThingPlans plans,
            KeptClient kept,
            PartKeys keys,
            EmittedFiles packages,
            List<EmittedMethod> methods) {
        this.packageName = packageName;
        this.plans = plans;
        this.kept = kept;
        this.keys = keys;
        this.methods = methods;
        this.packages = packages;
    }

    static EmittedClient of(
            String packageName,
            Spec spec,
            ThingClasses things,
            ThingPlans plans,
            KeptClient kept,
            PartKeys keys,
            PartEmitter emitter,
            Workers workers,
            List<EmittedMethod> methods) {
        EmittedFiles packages = new EmittedFiles(emitter.docs().comments(), null);
        EmittedClient client = new EmittedClient(packageName, plans, kept, keys, packages, methods);
        List<Function<PartEmitter, Part>> work = new ArrayList<>(client.namespaces());
        work.addAll(new ErrorFiles(packageName, spec, keys, kept.plans()).parts(client.names()));
        EventFiles events = new EventFiles(packageName, spec, plans, keys, kept.events());
        if (!spec.events().isEmpty() || !kept.events().isEmpty()) {
            client.describe(
                    EventNames.packageOf(packageName), "What a portal sends to the handlers of an application.");
        }
        work.addAll(events.parts());
        PlacementFiles placements = new PlacementFiles(packageName, spec, things, keys, kept);
        if (!placements.isEmpty()) {
            client.describe(
                    PlacementNames.packageOf(packageName),
                    "What a portal sends when a page of an application is opened.");
        }
        work.addAll(placements.parts());
        work.addAll(client.things(things, spec));
        work.addAll(new KeptFiles(kept, keys).parts());
        client.add(work, emitter, workers);
        methods.forEach(method -> client.parts.add(method.part()));
        client.add(client.lists(things), emitter, workers);
        client.parts.add(Part.made(packages.sorted(), List.of(), null));
        return client;
    }

    private void add(List<Function<PartEmitter, Part>> work, PartEmitter emitter, Workers workers) {
        parts.addAll(workers.each(work, () -> {
            PartEmitter own = emitter.another();
            return part -> part.apply(own);
        }));
    }

    private List<MethodNames> names() {
        return methods.stream().map(method -> method.planned().names()).toList();
    }

    private List<Function<PartEmitter, Part>> namespaces() {
        List<PlannedMethod> planned =
                methods.stream().map(EmittedMethod::planned).toList();
        Namespace facade = Namespace.tree(packageName, planned);
        List<Function<PartEmitter, Part>> work = new ArrayList<>();
        work.add(emitter -> emitter.part(() -> key(facade), files -> {
            files.add(packageName, new FacadeEmitter(facade, emitter.docs()).emit(), "the facade");
            return Part.made(files.sorted(), List.of(), null);
        }));
        describe(packageName, "A client for the Bitrix24 REST API, generated from its documentation.");
        facade.children().values().forEach(child -> namespace(child, work));
        return work;
    }

    private void namespace(Namespace namespace, List<Function<PartEmitter, Part>> work) {
        String where = namespace.type().packageName();
        if (describe(where, "The methods of {@code " + namespace.title() + "}.")) {
            work.add(emitter -> emitter.part(() -> key(namespace), files -> {
                files.add(where, new NamespaceEmitter(namespace, emitter.docs()).emit(), namespace.title());
                return Part.made(files.sorted(), List.of(), null);
            }));
            namespace.children().values().forEach(child -> namespace(child, work));
        }
    }

    private Digest key(Namespace namespace) {
        List<List<String>> children = new ArrayList<>();
        namespace
                .children()
                .forEach((accessor, child) ->
                        children.add(List.of(accessor, child.type().reflectionName(), child.title())));
        return keys.namespace(
                namespace.type(),
                namespace.title(),
                children,
                namespace.methods().stream().map(PlannedMethod::names).toList());
    }

    private List<Function<PartEmitter, Part>> things(ThingClasses things, Spec spec) {
        List<Function<PartEmitter, Part>> work = new ArrayList<>();
        for (Thing thing : things.of(documented(), spec.events(), spec.placements())) {
            if (thing.isDefined()) {
                describe(things.classOf(thing).packageName(), "Records that several methods share.");
            }
            work.add(emitter -> emitter.part(() -> keys.thing(thing), files -> {
                ThingPlans inside = plans.another();
                new ThingEmitter(thing, inside, emitter.docs()).emit(files);
                return Part.made(files.sorted(), inside.lists(), null);
            }));
        }
        return work;
    }

    /** The closed lists of values that the parts so far need. */
    private List<Function<PartEmitter, Part>> lists(ThingClasses things) {
        List<Function<PartEmitter, Part>> work = new ArrayList<>();
        Set<String> needed = new TreeSet<>();
        parts.forEach(part -> needed.addAll(part.lists()));
        for (String id : needed) {
            ValueList list = things.listById(id);
            if (list != null && !kept.keeps(list)) {
                work.add(emitter -> emitter.part(() -> keys.values(list), files -> {
                    ValueClassPlan values = plans.values(list);
                    files.add(
                            values.type().packageName(),
                            new ValueClassEmitter(values, emitter.docs()).emit(),
                            values.owner());
                    return Part.made(files.sorted(), List.of(), null);
                }));
            }
        }
        return work;
    }

    /** Describes a package, once; false where it is described already. */
    private boolean describe(String where, String sentence) {
        if (!described.add(where)) {
            return false;
        }
        packages.addPackage(where, sentence);
        return true;
    }

    /** The methods that can be called through it. */
    List<EmittedMethod> methods() {
        return methods;
    }

    /** Those of them that the documentation has. */
    List<Method> documented() {
        Set<ClassName> gone =
                kept.methods().stream().map(method -> method.names().request()).collect(Collectors.toSet());
        return methods.stream()
                .filter(method -> !gone.contains(method.planned().names().request()))
                .map(EmittedMethod::method)
                .toList();
    }

    /** The files that were made, sorted by path. */
    List<GeneratedFile> files() {
        TreeMap<String, GeneratedFile> files = new TreeMap<>();
        parts.forEach(part -> part.files().forEach(file -> files.put(file.path(), file)));
        return List.copyOf(files.values());
    }

    /** The files that stand as they would be made, sorted by path. */
    List<StandingFile> standing() {
        TreeMap<String, StandingFile> standing = new TreeMap<>();
        parts.forEach(part -> part.standing().forEach(file -> standing.put(file.path(), file)));
        return List.copyOf(standing.values());
    }
}
