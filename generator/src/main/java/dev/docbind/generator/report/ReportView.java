package dev.docbind.generator.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A report as its template needs it.
 *
 * @param report what is shown
 * @param severities the severities that occur, the gravest first
 * @param sections how much was found where
 * @param policy the content security policy
 * @param style the style sheet
 * @param script the script
 */
public record ReportView(
        Report report,
        List<String> severities,
        List<SectionCounts> sections,
        String policy,
        String style,
        String script) {

    static ReportView of(Report report, String policy, String style, String script) {
        List<String> occurring = report.rules().stream()
                .flatMap(rule -> rule.findings().stream())
                .map(Report.Finding::severity)
                .distinct()
                .toList();
        List<String> severities = Stream.concat(
                        Stream.of("error", "warning", "note").filter(occurring::contains), occurring.stream())
                .distinct()
                .toList();
        return new ReportView(report, severities, SectionCounts.of(report, severities), policy, style, script);
    }

    /** How much is found by all rules but those that stand apart. */
    public int shown() {
        return count(false);
    }

    /** How much stands apart. */
    public int apart() {
        return count(true);
    }

    private int count(boolean isApart) {
        return report.rules().stream()
                .filter(rule -> rule.isApart() == isApart)
                .mapToInt(rule -> rule.findings().size())
                .sum();
    }

    /** The groups that occur, by their stable names, each with the name in words. */
    public List<Report.Rule> groups() {
        return report.rules().stream()
                .filter(rule -> rule.equals(firstOf(rule.group())))
                .toList();
    }

    private Report.Rule firstOf(String group) {
        return report.rules().stream()
                .filter(rule -> rule.group().equals(group))
                .findFirst()
                .orElseThrow();
    }
}
