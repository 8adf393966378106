package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Method;
import java.util.List;

/** An error row has a code, or says that the code is empty. */
public final class ErrorCodeRule implements SpecRule {

    @Override
    public void check(List<Method> methods, Diagnostics diagnostics) {
        methods.forEach(method -> method.errors().stream()
                .filter(row -> row.code() == null)
                .forEach(row -> report(row, diagnostics.about(method.name()))));
    }

    private static void report(ErrorRow row, Diagnostics diagnostics) {
        diagnostics.warning(
                "error-code-missing",
                row.location(),
                "the error row has no code",
                "the error can be told by its message only");
    }
}
