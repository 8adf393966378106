package dev.docbind.generator;

import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.model.Spec;

/** The part of a spec that could be emitted. */
final class SpecOf {

    private SpecOf() {}

    /** The spec without the methods that the emitter refused. */
    static Spec emitted(Spec spec, Emission emission) {
        return new Spec(
                spec.language(),
                spec.systemErrors(),
                spec.methods().stream().filter(emission.bindings()::containsKey).toList());
    }
}
