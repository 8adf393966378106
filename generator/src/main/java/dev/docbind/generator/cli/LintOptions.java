package dev.docbind.generator.cli;

import dev.docbind.generator.GenerationException;
import dev.docbind.generator.Problem;
import dev.docbind.generator.lint.LintRules;
import dev.docbind.generator.lint.RuleGroup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which findings {@code lint} is about. */
final class LintOptions {

    @Option(
            names = "--severity",
            paramLabel = "LEVEL",
            description = "error, warning or note: shows no lesser problems")
    private String severity = "note";

    @Option(
            names = "--code",
            paramLabel = "CODE",
            split = ",",
            description = "shows problems of these rules, such as type-unknown")
    private List<String> codes = new ArrayList<>();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "findings that are known: they are neither shown nor counted")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "writes what is found, in place of showing it: these findings are known from now on")
    private @Nullable Path newBaseline;

    @Nullable
    Path baseline() {
        return baseline;
    }

    @Nullable
    Path newBaseline() {
        return newBaseline;
    }

    /** Whether problems are left out because of their severity or rule. */
    boolean choosesProblems() {
        return lowest() != Problem.Severity.NOTE || !codes.isEmpty();
    }

    /** Whether a problem is asked for. */
    boolean takes(Problem.Severity level, String code) {
        return level.compareTo(lowest()) <= 0 && (codes.isEmpty() || codes.contains(code));
    }

    /** What is not read is no finding, and no baseline knows it. */
    static boolean isFinding(LintRules rules, Problem problem) {
        return rules.group(problem.code()) != RuleGroup.READING;
    }

    /**
     * Refuses names that nothing has.
     *
     * @param known the names that there are
     */
    void check(Collection<String> known) {
        lowest();
        for (String code : codes) {
            if (!known.contains(code)) {
                throw new GenerationException("--code " + code + " is none of: " + String.join(", ", known), null);
            }
        }
    }

    private Problem.Severity lowest() {
        for (Problem.Severity level : Problem.Severity.values()) {
            if (level.label().equals(severity.toLowerCase(Locale.ROOT))) {
                return level;
            }
        }
        throw new GenerationException("--severity " + severity + " is none of: error, warning, note", null);
    }
}
