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

    private static final List<SpecRule> EVENT_RULES = List.of(new AnswerKeyRule());

    private Rules() {}

    /** Reports what breaks any of the rules. */
    public static void check(List<DocumentedMethod> methods, Diagnostics diagnostics) {
        RULES.forEach(rule -> rule.check(methods, diagnostics));
    }

    /** Reports what breaks any of the rules that hold for events, too: methods that answer their data. */
    public static void checkEvents(List<DocumentedMethod> events, Diagnostics diagnostics) {
        EVENT_RULES.forEach(rule -> rule.check(events, diagnostics));
    }
}
