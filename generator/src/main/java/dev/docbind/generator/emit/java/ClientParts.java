package dev.docbind.generator.emit.java;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.emit.java.api.ApiPlaces;
import dev.docbind.generator.emit.java.api.ClientApi;
import dev.docbind.generator.emit.java.api.ClientApiBuilder;
import dev.docbind.generator.emit.java.client.Namespace;
import dev.docbind.generator.emit.java.client.PlannedMethod;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.kept.KeptClient;
import dev.docbind.generator.emit.java.name.MethodLinks;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.name.ThingClasses;
import dev.docbind.generator.emit.java.part.KnownParts;
import dev.docbind.generator.emit.java.part.Part;
import dev.docbind.generator.emit.java.part.PartKeys;
import dev.docbind.generator.emit.java.plan.ErrorConstants;
import dev.docbind.generator.emit.java.plan.MethodCheck;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.ValueList;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.work.Workers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Emits the parts of a client. */
final class ClientParts {

    private final String packageName;
    private final Spec spec;
    private final ThingClasses things;
    private final ThingPlans plans;
    private final KnownParts known;
    private final KeptClient kept;
    private final Set<String> systemCodes;
    private final PartKeys keys;
    private final Workers workers = new Workers();

    ClientParts(String packageName, Spec spec, ThingClasses things, KnownParts known, KeptClient kept) {
        this.packageName = packageName;
        this.spec = spec;
        this.things = things;
        this.kept = kept;
        this.plans = new ThingPlans(things, kept.plans());
        this.known = known;
        this.systemCodes = ErrorConstants.codes(spec.systemErrors());
        this.keys = new PartKeys(known.hash(), packageName, spec, systemCodes, things);
    }

    /** Those of the methods that can be emitted, in their order. */
    List<MethodNames> sound(List<MethodNames> methods, Diagnostics diagnostics) {
        return methods.stream()
                .filter(names -> isSound(names, diagnostics.about(names.method().name())))
                .toList();
    }

    private boolean isSound(MethodNames names, Diagnostics about) {
        return about.attempt(
                        Step.EMIT,
                        names.method().location(),
                        () -> new MethodCheck(names, plans.another(), about).passes())
                .orElse(false);
    }

    /** Methods of the documentation, as yet without plans. */
    List<PlannedMethod> planned(List<MethodNames> methods) {
        return methods.stream()
                .map(names -> new PlannedMethod(names, plans.another(), systemCodes))
                .toList();
    }

    /** Emits the client that has these methods; it has fewer where the program has a fault. */
    EmittedClient emit(List<PlannedMethod> methods, Diagnostics diagnostics) {
        return emit(methods, null, diagnostics);
    }

    /** The API of the client that has these methods, without any file. */
    ClientApi api(List<PlannedMethod> methods, Diagnostics diagnostics) {
        ClientApiBuilder api = new ClientApiBuilder();
        EmittedClient client = emit(methods, api, diagnostics);
        List<PlannedMethod> planned =
                client.methods().stream().map(EmittedMethod::planned).toList();
        ApiPlaces places = new ApiPlaces(api);
        things.of(client.documented(), spec.events(), spec.placements()).forEach(thing -> places.thing(thing, plans));
        kept.things().values().forEach(thing -> places.thing(thing.type(), thing.things()));
        for (ValueList list : spec.valueLists()) {
            places.list(list, plans);
        }
        kept.lists().values().forEach(list -> places.list(list.type(), list.things()));
        planned.forEach(method -> places.method(method.plan()));
        new EventFiles(packageName, spec, plans, keys, kept.events()).place(places);
        new PlacementFiles(packageName, spec, things, keys, kept).place(places);
        places.systemErrors(packageName, spec);
        places.namespace(Namespace.tree(packageName, planned));
        return api.build();
    }

    /** The digest of all that a method says; null for one of which earlier runs were not asked for anything. */
    Function<Method, @Nullable Digest> contents() {
        return keys::content;
    }

    private EmittedClient emit(List<PlannedMethod> methods, @Nullable ClientApiBuilder api, Diagnostics diagnostics) {
        List<MethodNames> all = methods.stream().map(PlannedMethod::names).toList();
        MethodLinks links = MethodLinks.of(packageName, all);
        PartEmitter emitter = new PartEmitter(new MethodDoc(spec.site(), links), known, api);
        List<Attempt> attempts = workers.each(methods, () -> {
            PartEmitter own = emitter.another();
            return method -> attempt(method, own, diagnostics.apart());
        });
        attempts.forEach(attempt -> diagnostics.addAll(attempt.problems()));
        List<EmittedMethod> emitted =
                attempts.stream().flatMap(attempt -> attempt.method().stream()).toList();
        return diagnostics.attemptAll(
                Step.CLIENT,
                emitted,
                EmittedMethod::location,
                sound -> EmittedClient.of(packageName, spec, things, plans, kept, keys, emitter, workers, sound));
    }

    private Attempt attempt(PlannedMethod planned, PartEmitter emitter, Diagnostics apart) {
        MethodNames names = planned.names();
        Optional<EmittedMethod> method = apart.about(names.method().name())
                .attempt(Step.EMIT, names.method().location(), () -> {
                    Part part = emitter.part(() -> keys.method(names), files -> {
                        new MethodEmitter(planned.plan(), emitter.docs()).emit(files);
                        return Part.made(
                                files.sorted(), planned.lists(), planned.plan().binding());
                    });
                    return new EmittedMethod(planned, part);
                });
        return new Attempt(method, apart.sorted());
    }

    private record Attempt(Optional<EmittedMethod> method, List<Diagnostic> problems) {}
}
