package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import java.util.List;

/** A rule that looks at all methods together. */
public interface SpecRule {

    /** Reports what breaks the rule. */
    void check(List<DocumentedMethod> methods, Diagnostics diagnostics);
}
