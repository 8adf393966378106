package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import java.util.List;

/** All rules, one line each. */
public final class Rules {

    private static final List<MethodRule> RULES = List.of(
            new ErrorCodeRule(),
            new RequestMethodRule(),
            new RequestKeyRule(),
            new ChildKeyRule(),
            new RequiredSentRule(),
            new FieldShownRule(),
            new AnswerKeyRule(),
            new EnvelopeRule());

    private static final List<MethodRule> EVENT_RULES = List.of(new AnswerKeyRule());

    private Rules() {}

    /** Reports what breaks a rule in one method, whatever the others are. */
    public static void check(DocumentedMethod method, Diagnostics diagnostics) {
        RULES.forEach(rule -> rule.check(method, diagnostics));
    }

    /** Reports what breaks a rule in all methods together. */
    public static void checkTogether(List<MethodHead> methods, Diagnostics diagnostics) {
        MethodDuplicateRule.check(methods, diagnostics);
    }

    /** Reports what breaks any of the rules that hold for events, too: methods that answer their data. */
    public static void checkEvents(List<DocumentedMethod> events, Diagnostics diagnostics) {
        EVENT_RULES.forEach(rule -> events.forEach(event -> rule.check(event, diagnostics)));
    }
}
