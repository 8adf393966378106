package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.example.Examples;

/** An error row has a code, or says that the code is empty. */
public final class ErrorCodeRule extends MethodRule {

    @Override
    void check(Method method, Examples examples, Diagnostics diagnostics) {
        method.errors().stream().filter(row -> row.code() == null).forEach(row -> report(row, diagnostics));
    }

    private static void report(ErrorRow row, Diagnostics diagnostics) {
        diagnostics.warning(
                "error-code-missing",
                row.location(),
                "the error row has no code",
                "the error can be recognized by its message only");
    }
}
