package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.example.Examples;

/** A rule that looks at one method and no other. */
abstract class MethodRule {

    /** Reports what breaks the rule in one method. */
    final void check(DocumentedMethod documented, Diagnostics diagnostics) {
        Method method = documented.method();
        Diagnostics about = diagnostics.about(method.name());
        about.attempt(Step.CHECK, method.location(), () -> {
            check(method, documented.examples(), about);
            return method;
        });
    }

    abstract void check(Method method, Examples examples, Diagnostics diagnostics);
}
