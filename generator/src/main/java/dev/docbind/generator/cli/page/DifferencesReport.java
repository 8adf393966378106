package dev.docbind.generator.cli.page;

import dev.docbind.generator.ComparisonResult;
import dev.docbind.generator.Difference;
import dev.docbind.generator.Problem;
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

/** The differences of two documentations as a report. */
public final class DifferencesReport {

    private static final String HERE = "here";
    private static final String THERE = "there";

    private final SourceLines source;
    private final SourceLines sourceThere;

    /** A report of two documentations in two folders. */
    public DifferencesReport(Path docs, Path other) {
        this.source = new SourceLines(docs);
        this.sourceThere = new SourceLines(other);
    }

    /** What was found, as a report. */
    public Report of(ComparisonResult result) {
        List<Report.Rule> rules = new ArrayList<>();
        errors(HERE, result.errors(), source, rules);
        errors(THERE, result.errorsThere(), sourceThere, rules);
        Map<String, List<Difference>> kinds = result.differences().stream()
                .collect(Collectors.groupingBy(Difference::kind, LinkedHashMap::new, Collectors.toList()));
        kinds.forEach((kind, differences) -> rules.add(rule(
                kind,
                differences.get(0).severity() == Problem.Severity.WARNING ? "fact" : "reading",
                differences.get(0).severity() == Problem.Severity.WARNING
                        ? "Facts that a portal knows"
                        : "Examples, and how texts are understood",
                differences.stream().map(this::finding).toList())));
        return new Report(
                "Where two documentations differ",
                List.of(
                        new Report.Figure("methods here", Integer.toString(result.methods())),
                        new Report.Figure("methods there", Integer.toString(result.methodsThere())),
                        new Report.Figure(
                                "differences",
                                Integer.toString(result.differences().size()))),
                List.of(),
                rules);
    }

    private static void errors(String side, List<Problem> errors, SourceLines lines, List<Report.Rule> rules) {
        if (!errors.isEmpty()) {
            rules.add(rule(
                    "errors-" + side,
                    "error",
                    "Methods that are not compared",
                    errors.stream().map(error -> finding(error, lines)).toList()));
        }
    }

    private static Report.Rule rule(String code, String group, String title, List<Report.Finding> findings) {
        return new Report.Rule(code, group, title, false, "", "", "", "", findings);
    }

    private Report.Finding finding(Difference difference) {
        List<Excerpt> excerpts = new ArrayList<>();
        add(HERE, difference.place(), source, excerpts);
        add(THERE, difference.placeThere(), sourceThere, excerpts);
        Difference.Place place = difference.place() == null ? difference.placeThere() : difference.place();
        return new Report.Finding(
                difference.severity().label(),
                place == null ? "" : place.path(),
                place == null ? "" : place.toString(),
                difference.method(),
                difference.message(),
                "",
                excerpts);
    }

    private static void add(String side, Difference.@Nullable Place place, SourceLines lines, List<Excerpt> excerpts) {
        if (place != null) {
            excerpts.add(Excerpt.of(side + ": " + place, lines, place.path(), place.line(), place.column()));
        }
    }

    private static Report.Finding finding(Problem error, SourceLines lines) {
        return new Report.Finding(
                error.severity().label(),
                error.path(),
                LintReport.place(error.path(), error.line(), error.column()),
                error.subject(),
                error.message(),
                error.hint() == null ? "" : error.hint(),
                error.line() == 0
                        ? List.of()
                        : List.of(Excerpt.of("", lines, error.path(), error.line(), error.column())));
    }
}
