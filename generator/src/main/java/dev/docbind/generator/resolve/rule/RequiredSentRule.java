package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.example.Examples;

/** A request sends every parameter that has an unconditional star. */
public final class RequiredSentRule extends MethodRule {

    @Override
    void check(Method method, Examples examples, Diagnostics diagnostics) {
        method.parameters().stream()
                .filter(RequiredSentRule::isMissed)
                .forEach(parameter -> diagnostics.warning(
                        "required-not-sent",
                        parameter.nameLocation(),
                        parameter.name() + " has the star of a required parameter, but no request of the page sends it",
                        "send it, or take the star away"));
    }

    private static boolean isMissed(Field parameter) {
        return parameter.traits().unsent()
                && parameter.traits().variant() == null
                && parameter.traits().alternativeTo() == null;
    }
}
