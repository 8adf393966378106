package dev.docbind.generator.resolve;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import dev.docbind.generator.resolve.rule.MethodHead;
import dev.docbind.generator.resolve.rule.Rules;
import java.util.List;

/**
 * The method of a page.
 *
 * @param documented the method
 * @param problems what breaks the rules in it
 */
record LinkedMethod(DocumentedMethod documented, List<Diagnostic> problems) {

    /** A method that is not complete yet, and not checked. */
    static LinkedMethod unchecked(DocumentedMethod documented) {
        return new LinkedMethod(documented, List.of());
    }

    /**
     * A method, checked.
     *
     * @param apart an empty collector of the run
     */
    static LinkedMethod checked(DocumentedMethod documented, Diagnostics apart) {
        Rules.check(documented, apart);
        return new LinkedMethod(documented, apart.sorted());
    }

    MethodHead head() {
        return MethodHead.of(documented.method());
    }
}
