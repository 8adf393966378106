package dev.docbind.generator.diff.text;

import dev.docbind.generator.diagnostic.OneLine;
import dev.docbind.generator.diff.Change;
import dev.docbind.generator.diff.DiffReport;
import dev.docbind.generator.diff.DiffRule;
import dev.docbind.generator.diff.DocsPlace;
import dev.docbind.generator.diff.Effect;
import dev.docbind.generator.diff.JavaChange;
import dev.docbind.generator.diff.KeptShare;
import dev.docbind.generator.diff.PageProblem;
import dev.docbind.generator.diff.PageProblems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes as text, a line for each. */
public final class DiffText {

    /** What these do to Java follows from what they are. */
    private static final Set<DiffRule> WHOLE = EnumSet.of(
            DiffRule.METHOD_REMOVED,
            DiffRule.METHOD_ADDED,
            DiffRule.EVENT_REMOVED,
            DiffRule.PLACEMENT_REMOVED,
            DiffRule.EVENT_ADDED,
            DiffRule.PLACEMENT_ADDED,
            DiffRule.TYPE_ADDED);

    private static final String KEPT = "kept by --previous: ";

    private DiffText() {}

    /** The whole report. */
    public static String write(DiffReport report) {
        StringBuilder text = new StringBuilder();
        report.changes().forEach(change -> text.append(line(change)).append('\n'));
        report.problems().added().forEach(problem -> text.append(line(problem)).append('\n'));
        summary(report).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** {@code page:line: severity: breaks source: symbol: message [rule] (before: page:line)}. */
    private static String line(Change change) {
        DocsPlace place = change.after() == null ? change.before() : change.after();
        String old = change.after() == null || change.before() == null ? "" : " (before: " + change.before() + ")";
        return OneLine.of(text(place) + ": " + change.severity().label() + (change.accepted() ? ", accepted" : "")
                + ": "
                + change.effect().label() + ": " + change.symbol() + ": " + change.message() + java(change)
                + kept(change, "; ") + " ["
                + change.rule().id() + "]" + old);
    }

    /** The first change of Java, which is the worst, and how many there are beside it. */
    private static String java(Change change) {
        List<JavaChange> java = change.java();
        if (java.isEmpty() || WHOLE.contains(change.rule())) {
            return "";
        }
        return "; " + java.get(0).text() + (java.size() == 1 ? "" : " (and " + (java.size() - 1) + " more)");
    }

    /** Whether what breaks source is kept; nothing where nothing does. */
    static String kept(Change change, String prefix) {
        KeptShare kept = change.kept();
        return kept == null ? "" : prefix + KEPT + kept.label();
    }

    /** {@code page:line: new problem: severity: message [code]}. */
    private static String line(PageProblem problem) {
        return OneLine.of(problem.place() + ": new problem of the page: " + problem.severity() + ": "
                + problem.message() + " [" + problem.code() + "]");
    }

    private static String text(@Nullable DocsPlace place) {
        return place == null ? "-" : place.toString();
    }

    /** How many methods, changes and problems of pages there are, and the next version. */
    static List<String> summary(DiffReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.methodsBefore() + " methods before, " + report.methodsAfter() + " after");
        lines.add("changes: " + counts(report.counts()));
        int breaking = report.counts().getOrDefault(Effect.BREAKS_SOURCE, 0);
        if (breaking > 0) {
            lines.add(KEPT + report.countKept() + " of " + breaking + " that break source");
        }
        PageProblems problems = report.problems();
        if (problems.before() != null || problems.after() != null) {
            lines.add(
                    "problems of pages: " + count(problems.before()) + " before, " + count(problems.after()) + " after"
                            + (problems.added().isEmpty()
                                    ? ""
                                    : ", new " + problems.added().size()));
        }
        lines.add("next version: " + report.next().label());
        return lines;
    }

    private static String count(@Nullable Integer problems) {
        return problems == null ? "not known" : problems.toString();
    }

    private static String counts(Map<Effect, Integer> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey().label() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
