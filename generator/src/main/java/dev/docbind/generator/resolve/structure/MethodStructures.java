package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Method;

/** Adds to a method what follows from its rows as a whole. */
public final class MethodStructures {

    private MethodStructures() {}

    /** The method with everything that its rows and requests imply. */
    public static Method complete(Method method) {
        return method.withParameters(EnforcedParameters.mark(method.parameters()));
    }
}
