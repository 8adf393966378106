package dev.docbind.maven.build;

import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.LeftOutMethod;
import dev.docbind.generator.Problem;

/** A run in one line. */
final class ResultSummary {
    private ResultSummary() {}

    static String of(GenerationResult result) {
        long missing = result.leftOut().stream().filter(LeftOutMethod::wanted).count();
        return counted(result.emitted().size(), "method") + ", "
                + (missing == 0 ? "" : missing + " left out, ")
                + counted(count(result, Problem.Severity.ERROR), "error") + ", "
                + counted(count(result, Problem.Severity.WARNING), "warning") + ", "
                + counted(count(result, Problem.Severity.NOTE), "note");
    }

    static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static long count(GenerationResult result, Problem.Severity severity) {
        return result.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
