package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.example.Examples;
import java.util.List;

/** A rule that looks at one method at a time. */
abstract class MethodRule implements SpecRule {

    @Override
    public final void check(List<DocumentedMethod> methods, Diagnostics diagnostics) {
        for (DocumentedMethod documented : methods) {
            Method method = documented.method();
            Diagnostics about = diagnostics.about(method.name());
            about.attempt(Step.CHECK, method.location(), () -> {
                check(method, documented.examples(), about);
                return method;
            });
        }
    }

    /** Reports what breaks the rule in one method. */
    abstract void check(Method method, Examples examples, Diagnostics diagnostics);
}
