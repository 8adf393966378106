package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.json.Shape;

/** A request sends every parameter that has an unconditional star. */
public final class RequiredSentRule extends MethodRule {

    @Override
    void check(Method method, Diagnostics diagnostics) {
        Shape sent = Shown.request(method);
        if (sent.isObject()) {
            method.parameters().stream()
                    .filter(parameter -> isAlwaysRequired(parameter)
                            && sent.spellings(parameter.wireName()).isEmpty())
                    .forEach(parameter -> diagnostics.warning(
                            "required-not-sent",
                            parameter.location(),
                            parameter.name()
                                    + " has the star of a required parameter, but no request of the page sends it",
                            "send it, or take the star away"));
        }
    }

    private static boolean isAlwaysRequired(Field parameter) {
        return parameter.enforced()
                && !parameter.traits().map()
                && parameter.traits().variant() == null
                && parameter.traits().alternativeTo() == null;
    }
}
