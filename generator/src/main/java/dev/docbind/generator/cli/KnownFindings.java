package dev.docbind.generator.cli;

import dev.docbind.generator.GenerationException;
import dev.docbind.generator.Problem;
import dev.docbind.generator.lint.Baseline;
import dev.docbind.generator.lint.LintRules;
import dev.docbind.generator.source.TextFile;
import dev.docbind.generator.write.ReplaceableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings, without those that a baseline knows.
 *
 * @param unknown what the baseline does not know
 * @param known how many findings it knows
 * @param gone its lines that stand for nothing any more
 */
record KnownFindings(List<Problem> unknown, int known, List<Baseline.Known> gone) {

    /** Holds findings against a baseline. */
    static KnownFindings of(List<Problem> problems, Path file, LintRules rules) {
        Baseline baseline = read(file);
        List<Problem> unknown = new ArrayList<>();
        for (Problem problem : problems) {
            if (!LintOptions.isFinding(rules, problem) || !baseline.take(known(problem))) {
                unknown.add(problem);
            }
        }
        return new KnownFindings(unknown, problems.size() - unknown.size(), baseline.untaken());
    }

    /**
     * Writes a baseline.
     *
     * @return how many findings it has
     */
    static int write(List<Problem> problems, Path file, LintRules rules) {
        List<Baseline.Known> findings = problems.stream()
                .filter(problem -> LintOptions.isFinding(rules, problem))
                .map(KnownFindings::known)
                .toList();
        CommandRun.write(ReplaceableFile.BASELINE, file, Baseline.write(findings));
        return findings.size();
    }

    private static Baseline read(Path file) {
        try {
            return Baseline.read(file.toString(), TextFile.read(file));
        } catch (IOException e) {
            throw new GenerationException(e);
        } catch (IllegalArgumentException e) {
            throw new GenerationException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Baseline.Known known(Problem problem) {
        return new Baseline.Known(problem.path(), problem.code(), problem.message());
    }
}
