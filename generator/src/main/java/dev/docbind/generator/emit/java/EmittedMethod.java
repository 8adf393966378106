package dev.docbind.generator.emit.java;

import dev.docbind.generator.emit.java.client.PlannedMethod;
import dev.docbind.generator.emit.java.part.Part;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.source.SourceLocation;

/**
 * A method that could be emitted.
 *
 * @param planned the method
 * @param part the files of its own classes
 */
record EmittedMethod(PlannedMethod planned, Part part) {

    Method method() {
        return planned.names().method();
    }

    SourceLocation location() {
        return method().location();
    }

    /** Its names as others see them. */
    JavaBinding binding() {
        JavaBinding known = part.binding();
        return known == null ? planned.plan().binding() : known;
    }
}
