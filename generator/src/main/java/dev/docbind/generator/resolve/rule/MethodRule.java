package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Method;
import java.util.List;

/** A rule that looks at one method at a time. */
abstract class MethodRule implements SpecRule {

    @Override
    public final void check(List<Method> methods, Diagnostics diagnostics) {
        methods.forEach(method -> check(method, diagnostics.about(method.name())));
    }

    /** Reports what breaks the rule in one method. */
    abstract void check(Method method, Diagnostics diagnostics);
}
