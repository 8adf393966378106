package dev.docbind.generator.emit.java;

import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.StandingFile;
import dev.docbind.generator.emit.java.client.FacadeEmitter;
import dev.docbind.generator.emit.java.client.Namespace;
import dev.docbind.generator.emit.java.client.NamespaceEmitter;
import dev.docbind.generator.emit.java.client.PlannedMethod;
import dev.docbind.generator.emit.java.name.MethodNames;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** All of a client: the methods' own files, and what methods have in common: the facade, the namespaces, the errors, the types that they share. */
final class EmittedClient {

    private final String packageName;
    private final ThingPlans plans;
    private final PartKeys keys;
    private final PartEmitter emitter;
    private final List<EmittedMethod> methods;
    private final Set<String> described = new HashSet<>();
    private final EmittedFiles packages;
    private final List<Part> parts = new ArrayList<>();

    private EmittedClient(
            String packageName, ThingPlans plans, PartKeys keys, PartEmitter emitter, List<EmittedMethod> methods) {
        this.packageName = packageName;
        this.plans = plans;
        this.keys = keys;
        this.emitter = emitter;
        this.methods = methods;
        this.packages = new EmittedFiles(emitter.docs().comments());
    }

    static EmittedClient of(
            String packageName,
            Spec spec,
            ThingClasses things,
            ThingPlans plans,
            PartKeys keys,
            PartEmitter emitter,
            List<EmittedMethod> methods) {
        EmittedClient client = new EmittedClient(packageName, plans, keys, emitter, methods);
        client.namespaces();
        client.parts.addAll(new ErrorFiles(packageName, spec, keys).emit(client.names(), emitter));
        client.sharedTypes(things);
        methods.forEach(method -> client.parts.add(method.part()));
        client.parts.add(Part.made(client.packages.sorted(), List.of(), null));
        return client;
    }

    private List<MethodNames> names() {
        return methods.stream().map(method -> method.planned().names()).toList();
    }

    private void namespaces() {
        List<PlannedMethod> planned =
                methods.stream().map(EmittedMethod::planned).toList();
        Namespace facade = Namespace.tree(packageName, planned);
        parts.add(emitter.part(() -> key(facade), files -> {
            files.add(packageName, new FacadeEmitter(facade, emitter.docs()).emit(), "the facade");
            return Part.made(files.sorted(), List.of(), null);
        }));
        describe(packageName, "A client for the Bitrix24 REST API, generated from its documentation.");
        facade.children().values().forEach(this::namespace);
    }

    private void namespace(Namespace namespace) {
        String where = namespace.type().packageName();
        if (describe(where, "The methods of {@code " + namespace.title() + "}.")) {
            parts.add(emitter.part(() -> key(namespace), files -> {
                files.add(where, new NamespaceEmitter(namespace, emitter.docs()).emit(), namespace.title());
                return Part.made(files.sorted(), List.of(), null);
            }));
            namespace.children().values().forEach(this::namespace);
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

    private void sharedTypes(ThingClasses things) {
        Set<String> lists = new TreeSet<>();
        methods.forEach(method -> lists.addAll(method.part().lists()));
        List<Method> own = methods.stream().map(EmittedMethod::method).toList();
        for (Thing thing : things.of(own)) {
            if (thing.isDefined()) {
                describe(things.classOf(thing).packageName(), "Records that several methods share.");
            }
            ThingPlans inside = plans.another();
            Part part = emitter.part(() -> keys.thing(thing), files -> {
                new ThingEmitter(thing, inside, emitter.docs()).emit(files);
                return Part.made(files.sorted(), inside.lists(), null);
            });
            lists.addAll(part.lists());
            parts.add(part);
        }
        for (String id : lists) {
            ValueList list = things.listById(id);
            if (list != null) {
                parts.add(values(list, () -> keys.values(list)));
            }
        }
    }

    private Part values(ValueList list, Supplier<Digest> key) {
        return emitter.part(key, files -> {
            ValueClassPlan values = plans.values(list);
            files.add(
                    values.type().packageName(), new ValueClassEmitter(values, emitter.docs()).emit(), values.owner());
            return Part.made(files.sorted(), List.of(), null);
        });
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
