package dev.docbind.generator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much was found in a section of the documentation: the pages below two folders.
 *
 * @param path the folders
 * @param counts for each severity of the page, in their order
 */
public record SectionCounts(String path, List<Integer> counts) {

    public SectionCounts {
        counts = List.copyOf(counts);
    }

    /** The sections of what is not shown apart. */
    static List<SectionCounts> of(Report report, List<String> severities) {
        Map<String, List<Integer>> sections = new TreeMap<>();
        report.rules().stream()
                .filter(rule -> !rule.isApart())
                .flatMap(rule -> rule.findings().stream())
                .forEach(finding -> {
                    List<Integer> counts = sections.computeIfAbsent(
                            section(finding.path()),
                            any -> new ArrayList<>(
                                    severities.stream().map(it -> 0).toList()));
                    int at = severities.indexOf(finding.severity());
                    counts.set(at, counts.get(at) + 1);
                });
        return sections.entrySet().stream()
                .map(entry -> new SectionCounts(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String section(String path) {
        int first = path.indexOf('/');
        int second = first < 0 ? -1 : path.indexOf('/', first + 1);
        return path.substring(0, second < 0 ? first + 1 : second + 1);
    }
}
