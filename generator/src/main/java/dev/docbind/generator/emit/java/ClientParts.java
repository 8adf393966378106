package dev.docbind.generator.emit.java;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.emit.java.client.PlannedMethod;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.name.MethodLinks;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.name.ThingClasses;
import dev.docbind.generator.emit.java.part.KnownParts;
import dev.docbind.generator.emit.java.part.Part;
import dev.docbind.generator.emit.java.part.PartKeys;
import dev.docbind.generator.emit.java.plan.ErrorConstants;
import dev.docbind.generator.emit.java.plan.MethodCheck;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import dev.docbind.generator.model.Spec;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Emits the parts of a client. */
final class ClientParts {

    private final String packageName;
    private final Spec spec;
    private final ThingClasses things;
    private final ThingPlans plans;
    private final KnownParts known;
    private final Set<String> systemCodes;
    private final PartKeys keys;

    ClientParts(String packageName, Spec spec, ThingClasses things, KnownParts known) {
        this.packageName = packageName;
        this.spec = spec;
        this.things = things;
        this.plans = new ThingPlans(things);
        this.known = known;
        this.systemCodes = ErrorConstants.codes(spec.systemErrors());
        this.keys = new PartKeys(packageName, spec, systemCodes, things);
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

    /** Emits the client that has these methods; it has fewer where the program has a fault. */
    EmittedClient emit(List<MethodNames> methods, Diagnostics diagnostics) {
        MethodLinks links = MethodLinks.of(packageName, methods);
        PartEmitter emitter = new PartEmitter(new MethodDoc(spec.site(), links), known);
        List<EmittedMethod> emitted = methods.stream()
                .flatMap(names -> emitted(names, emitter, diagnostics).stream())
                .toList();
        return diagnostics.attemptAll(
                Step.CLIENT,
                emitted,
                EmittedMethod::location,
                sound -> EmittedClient.of(packageName, spec, things, plans, keys, emitter, sound));
    }

    private Optional<EmittedMethod> emitted(MethodNames names, PartEmitter emitter, Diagnostics diagnostics) {
        return diagnostics
                .about(names.method().name())
                .attempt(Step.EMIT, names.method().location(), () -> {
                    PlannedMethod planned = new PlannedMethod(names, plans.another(), systemCodes);
                    Part part = emitter.part(() -> keys.method(names), files -> {
                        new MethodEmitter(planned.plan(), emitter.docs()).emit(files);
                        return Part.made(
                                files.sorted(), planned.lists(), planned.plan().binding());
                    });
                    return new EmittedMethod(planned, part);
                });
    }
}
