package dev.docbind.generator.cli.page;

import dev.docbind.generator.diff.Change;
import dev.docbind.generator.diff.DiffReport;
import dev.docbind.generator.diff.DocsPlace;
import dev.docbind.generator.diff.Effect;
import dev.docbind.generator.diff.JavaChange;
import dev.docbind.generator.diff.KeptShare;
import dev.docbind.generator.diff.PageProblem;
import dev.docbind.generator.diff.PageProblems;
import dev.docbind.generator.report.Excerpt;
import dev.docbind.generator.report.Report;
import dev.docbind.generator.source.SourceLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The changes between two revisions of a documentation as a report; lines are shown of a revision that is a folder. */
public final class ChangesReport {

    private static final String KEPT = "kept by --previous";

    private final SourceLines before;
    private final SourceLines after;

    /** A report of two revisions. */
    public ChangesReport(Path before, Path after) {
        this.before = new SourceLines(before);
        this.after = new SourceLines(after);
    }

    /** What changed, as a report. */
    public Report of(DiffReport changes) {
        List<Report.Figure> figures = new ArrayList<>();
        figures.add(new Report.Figure("methods before", Integer.toString(changes.methodsBefore())));
        figures.add(new Report.Figure("methods now", Integer.toString(changes.methodsAfter())));
        changes.counts().forEach((effect, count) -> figures.add(new Report.Figure(effect.label(), count.toString())));
        if (changes.counts().containsKey(Effect.BREAKS_SOURCE)) {
            figures.add(new Report.Figure(KEPT, Long.toString(changes.countKept())));
        }
        PageProblems problems = changes.problems();
        figure("problems of pages before", problems.before(), figures);
        figure("problems of pages now", problems.after(), figures);
        Map<String, List<Change>> rules = changes.changes().stream()
                .collect(Collectors.groupingBy(ChangesReport::code, LinkedHashMap::new, Collectors.toList()));
        List<Report.Rule> all = new ArrayList<>();
        rules.forEach((code, own) -> all.add(rule(code, own)));
        if (!problems.added().isEmpty()) {
            all.add(problems(problems.added()));
        }
        return new Report("What a change of the documentation does to Java", figures, List.of(), all);
    }

    private static void figure(String label, @Nullable Integer count, List<Report.Figure> figures) {
        if (count != null) {
            figures.add(new Report.Figure(label, count.toString()));
        }
    }

    private Report.Rule problems(List<PageProblem> added) {
        return new Report.Rule(
                "new-problem",
                "new-problem",
                "new problem of a page",
                false,
                "",
                "",
                "",
                "",
                added.stream().map(this::finding).toList());
    }

    private Report.Finding finding(PageProblem problem) {
        List<Excerpt> excerpts = new ArrayList<>();
        add("now: ", problem.place(), after, excerpts);
        return new Report.Finding(
                problem.severity(),
                problem.place().page(),
                problem.place().toString(),
                problem.code(),
                problem.message(),
                "",
                excerpts);
    }

    /** A kind of change may break the source of programs in one place and not in another. */
    private static String code(Change change) {
        return change.effect().id() + "." + change.rule().id();
    }

    private Report.Rule rule(String code, List<Change> changes) {
        Change first = changes.get(0);
        return new Report.Rule(
                code,
                first.effect().id(),
                first.effect().label(),
                false,
                "",
                "",
                "",
                "",
                changes.stream().map(this::finding).toList());
    }

    private Report.Finding finding(Change change) {
        List<Excerpt> excerpts = new ArrayList<>();
        add("before: ", change.before(), before, excerpts);
        add("now: ", change.after(), after, excerpts);
        if (!change.java().isEmpty()) {
            excerpts.add(new Excerpt(
                    "in Java",
                    change.java().stream()
                            .map(java -> new Excerpt.Line("", text(java)))
                            .toList()));
        }
        DocsPlace place = change.after() == null ? change.before() : change.after();
        return new Report.Finding(
                change.severity().label(),
                place == null ? "" : place.page(),
                place == null ? "" : place.toString(),
                change.symbol(),
                change.message() + kept(change.kept()) + (change.accepted() ? " (accepted)" : ""),
                "",
                excerpts);
    }

    private static String kept(@Nullable KeptShare kept) {
        return kept == null ? "" : "; " + KEPT + ": " + kept.label();
    }

    private static String text(JavaChange java) {
        String name = java.member().isEmpty() ? java.type() : java.type() + "." + java.member();
        String was = java.before() == null ? "none" : java.before();
        String is = java.after() == null ? "none" : java.after();
        return java.effect().label() + (java.kept() ? ", kept" : "") + ": " + name + ": " + was + " -> " + is;
    }

    private static void add(String side, @Nullable DocsPlace place, SourceLines lines, List<Excerpt> excerpts) {
        if (place != null) {
            excerpts.add(Excerpt.of(side + place, lines, place.page(), place.line(), 0));
        }
    }
}
