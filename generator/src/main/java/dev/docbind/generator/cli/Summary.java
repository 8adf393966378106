package dev.docbind.generator.cli;

import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.LeftOutMethod;
import dev.docbind.generator.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run did, in a few lines. */
final class Summary {

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
        lines.add("problems: " + problems(result));
        return lines;
    }

    private static String problems(GenerationResult result) {
        if (result.problems().isEmpty()) {
            return "none";
        }
        Map<Problem.Severity, Map<String, Long>> counts = result.problems().stream()
                .collect(Collectors.groupingBy(
                        Problem::severity,
                        TreeMap::new,
                        Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting())));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().label() + " " + codes(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String codes(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
