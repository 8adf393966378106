package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import java.util.List;

/** All rules, one line each. */
public final class Rules {

    private static final List<SpecRule> RULES = List.of(
            new MethodDuplicateRule(),
            new ErrorCodeRule(),
            new RequestMethodRule(),
            new RequestKeyRule(),
            new ChildKeyRule(),
            new RequiredSentRule(),
            new FieldShownRule(),
            new AnswerKeyRule(),
            new EnvelopeRule());

    private Rules() {}

    /** Reports what breaks any of the rules. */
    public static void check(List<DocumentedMethod> methods, Diagnostics diagnostics) {
        RULES.forEach(rule -> rule.check(methods, diagnostics));
    }
}
