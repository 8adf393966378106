package dev.docbind.generator.emit.java;

import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.source.SourceLocation;

/**
 * A method that could be emitted.
 *
 * @param plan its plan
 * @param files the files of its own classes
 */
record EmittedMethod(MethodPlan plan, EmittedFiles files) {

    Method method() {
        return plan.method();
    }

    SourceLocation location() {
        return method().location();
    }
}
