package dev.docbind.generator.cli;

import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.LeftOutMethod;
import dev.docbind.generator.Problem;
import dev.docbind.generator.lint.LintRules;
import dev.docbind.generator.lint.RuleGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run did, in a few lines. */
final class Summary {

    /** The columns of a line. */
    private static final int WIDEST = 120;

    private Summary() {}

    static List<String> lines(GenerationResult result, long nanos) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%d pages, %d methods, %d emitted, %d left out, %.1f seconds",
                result.pages(),
                result.methods(),
                result.emitted().size(),
                result.leftOut().size(),
                nanos / 1e9));
        result.leftOut().stream()
                .filter(LeftOutMethod::wanted)
                .forEach(method -> lines.add("left out: "
                        + (method.method().isEmpty() ? method.page() : method.method()) + ": " + method.reason()));
        long unselected =
                result.leftOut().stream().filter(method -> !method.wanted()).count();
        if (unselected > 0) {
            lines.add("left out: " + unselected + " not selected");
        }
        lines.addAll(problems(result));
        return lines;
    }

    /** How many there are of each severity, and below it of each code, the most frequent first; apart from them what was not read. */
    private static List<String> problems(GenerationResult result) {
        LintRules rules = LintRules.load();
        Map<Boolean, List<Problem>> parts = result.problems().stream()
                .collect(Collectors.partitioningBy(problem -> rules.group(problem.code()) == RuleGroup.READING));
        List<String> lines = new ArrayList<>(found(parts.getOrDefault(false, List.of())));
        List<Problem> unread = parts.getOrDefault(true, List.of());
        if (!unread.isEmpty()) {
            lines.addAll(codes(
                    "not read",
                    unread.stream()
                            .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()))));
        }
        return lines;
    }

    private static List<String> found(List<Problem> problems) {
        if (problems.isEmpty()) {
            return List.of("problems: none");
        }
        Map<Problem.Severity, Map<String, Long>> counts = problems.stream()
                .collect(Collectors.groupingBy(
                        Problem::severity,
                        TreeMap::new,
                        Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting())));
        List<String> lines = new ArrayList<>();
        lines.add("problems: "
                + counts.entrySet().stream()
                        .map(entry -> counted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", ")));
        counts.forEach((severity, codes) -> lines.addAll(codes(severity.label(), codes)));
        return lines;
    }

    private static String counted(Problem.Severity severity, Map<String, Long> codes) {
        long count = codes.values().stream().mapToLong(Long::longValue).sum();
        return count + " " + severity.label() + (count == 1 ? "" : "s");
    }

    /** In lines that fit into a terminal. */
    private static List<String> codes(String label, Map<String, Long> counts) {
        List<String> codes = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder("  " + label + ":");
        for (int i = 0; i < codes.size(); i++) {
            String next = " " + codes.get(i) + (i + 1 < codes.size() ? "," : "");
            if (line.length() + next.length() > WIDEST) {
                lines.add(line.toString());
                line = new StringBuilder("   ");
            }
            line.append(next);
        }
        lines.add(line.toString());
        return lines;
    }
}
