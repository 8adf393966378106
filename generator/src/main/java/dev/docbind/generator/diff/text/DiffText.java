package dev.docbind.generator.diff.text;

import dev.docbind.generator.diagnostic.OneLine;
import dev.docbind.generator.diff.Change;
import dev.docbind.generator.diff.DiffReport;
import dev.docbind.generator.diff.DocsPlace;
import dev.docbind.generator.diff.Effect;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes as text, a line for each. */
public final class DiffText {

    private DiffText() {}

    /** The whole report. */
    public static String write(DiffReport report) {
        StringBuilder text = new StringBuilder();
        report.changes().forEach(change -> text.append(line(change)).append('\n'));
        summary(report).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** {@code page:line: severity: breaks source: symbol: message [rule] (before: page:line)}. */
    private static String line(Change change) {
        DocsPlace place = change.after() == null ? change.before() : change.after();
        String old = change.after() == null || change.before() == null ? "" : " (before: " + change.before() + ")";
        return OneLine.of(
                text(place) + ": " + change.severity().label() + (change.accepted() ? ", accepted" : "") + ": "
                        + change.effect().label() + ": " + change.symbol() + ": " + change.message() + " ["
                        + change.rule().id() + "]" + old);
    }

    private static String text(@Nullable DocsPlace place) {
        return place == null ? "-" : place.toString();
    }

    /** How many methods and changes there are, and the next version. */
    static List<String> summary(DiffReport report) {
        return List.of(
                report.methodsBefore() + " methods before, " + report.methodsAfter() + " after",
                "changes: " + counts(report.counts()),
                "next version: " + report.next().label());
    }

    private static String counts(Map<Effect, Integer> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey().label() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
