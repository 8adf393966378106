package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.example.Examples;
import java.util.List;

/** A request sends every parameter that has an unconditional star, where it sends what the parameter stands in. */
public final class RequiredSentRule extends MethodRule {

    @Override
    void check(Method method, Examples examples, Diagnostics diagnostics) {
        report(method.parameters(), diagnostics);
    }

    private static void report(List<Field> rows, Diagnostics diagnostics) {
        for (Field row : rows) {
            if (row.traits().unsent() && row.traits().standsAlone()) {
                diagnostics.warning(
                        "required-not-sent",
                        row.nameLocation(),
                        row.name() + " has the star of a required parameter, but no request of the page sends it",
                        "send it, or take the star away");
            }
            report(row.fields(), diagnostics);
        }
    }
}
