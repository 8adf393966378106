package dev.docbind.generator.cli.page;

import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Problem;
import dev.docbind.generator.lint.LintRule;
import dev.docbind.generator.lint.LintRules;
import dev.docbind.generator.lint.RuleGroup;
import dev.docbind.generator.report.Excerpt;
import dev.docbind.generator.report.Report;
import dev.docbind.generator.source.SourceLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The problems of a documentation as a report. */
public final class LintReport {

    private static final int MOST_FIRST = 12;

    private final SourceLines source;
    private final LintRules rules;

    /** A report of the pages below a folder. */
    public LintReport(Path docs, LintRules rules) {
        this.source = new SourceLines(docs);
        this.rules = rules;
    }

    /** What was found, as a report. */
    public Report of(GenerationResult result) {
        return new Report(
                "The documentation's own problems",
                figures(result),
                first(result.problems()),
                rules(result.problems()));
    }

    private List<Report.Figure> figures(GenerationResult result) {
        List<Report.Figure> figures = new ArrayList<>();
        figures.add(new Report.Figure("pages", Integer.toString(result.pages())));
        figures.add(new Report.Figure("methods", Integer.toString(result.methods())));
        for (Problem.Severity severity : Problem.Severity.values()) {
            long count = result.problems().stream()
                    .filter(problem -> problem.severity() == severity && isFinding(problem))
                    .count();
            figures.add(new Report.Figure(severity.label() + "s", Long.toString(count)));
        }
        long unread = result.problems().stream()
                .filter(problem -> !isFinding(problem))
                .count();
        figures.add(new Report.Figure("not read", Long.toString(unread)));
        return figures;
    }

    private boolean isFinding(Problem problem) {
        return rules.group(problem.code()) != RuleGroup.READING;
    }

    /** The pages that contradict themselves most. */
    private List<Report.First> first(List<Problem> problems) {
        Map<String, List<Problem>> pages = problems.stream()
                .filter(problem -> rules.group(problem.code()) == RuleGroup.CONTRADICTION)
                .collect(Collectors.groupingBy(Problem::path, TreeMap::new, Collectors.toList()));
        return pages.entrySet().stream()
                .map(page -> new Report.First(
                        subject(page.getValue().get(0)),
                        page.getKey(),
                        RuleGroup.CONTRADICTION.label(),
                        page.getValue().size()))
                .sorted(Comparator.comparingInt(Report.First::count).reversed())
                .limit(MOST_FIRST)
                .toList();
    }

    /** The rules by group, in each the gravest and most frequent first. */
    private List<Report.Rule> rules(List<Problem> problems) {
        Map<String, List<Problem>> codes =
                problems.stream().collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.toList()));
        return codes.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Problem>> entry) -> rules.group(entry.getKey()))
                        .thenComparing(entry -> entry.getValue().get(0).severity())
                        .thenComparing(entry -> entry.getValue().size(), Collections.reverseOrder()))
                .map(entry -> rule(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Report.Rule rule(String code, List<Problem> problems) {
        LintRule rule = rules.rule(code);
        RuleGroup group = rules.group(code);
        return new Report.Rule(
                code,
                group.label(),
                group.title(),
                group == RuleGroup.READING,
                rule == null ? "" : rule.what(),
                rule == null ? "" : rule.why(),
                rule == null ? "" : rule.hint(),
                rule == null ? "" : rule.example(),
                problems.stream().map(this::finding).toList());
    }

    private Report.Finding finding(Problem problem) {
        return new Report.Finding(
                problem.severity().label(),
                problem.path(),
                place(problem.path(), problem.line(), problem.column()),
                subject(problem),
                problem.message(),
                problem.hint() == null ? "" : problem.hint(),
                problem.line() == 0
                        ? List.of()
                        : List.of(Excerpt.of("", source, problem.path(), problem.line(), problem.column())));
    }

    static String place(String path, int line, int column) {
        return line == 0 ? path : path + ":" + line + (column == 0 ? "" : ":" + column);
    }

    /** The methods that have it, with the pages that include it. */
    private static String subject(Problem problem) {
        return Stream.concat(
                        Stream.of(new Problem.Also(problem.subject(), problem.includedFrom())), problem.also().stream())
                .map(also -> also.includedFrom() == null
                        ? also.subject()
                        : (also.subject() + " (included from " + also.includedFrom() + ")").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
