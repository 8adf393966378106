package dev.docbind.maven.build;

import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Problem;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Logs the problems of the documentation in a build. */
final class ProblemLog {
    private static final int REPEATED = 5;
    private static final int MOST_WARNINGS = 20;

    private final ClientPlan plan;
    private final Log log;

    ProblemLog(ClientPlan plan, Log log) {
        this.plan = plan;
        this.log = log;
    }

    /** Logs errors, the first warnings and the counts; all problems stand in the plan's report. */
    void print(GenerationResult result) throws IOException {
        print(result, MOST_WARNINGS);
    }

    /** Logs errors, all warnings and the counts. */
    void printAll(GenerationResult result) throws IOException {
        print(result, Long.MAX_VALUE);
    }

    private void print(GenerationResult result, long most) throws IOException {
        long shown = 0;
        for (Problem problem : result.problems()) {
            boolean isWarning = problem.severity() == Problem.Severity.WARNING;
            if (!isWarning || shown++ < most) {
                print(problem);
            }
        }
        if (shown > most) {
            log.warn("and " + ResultSummary.counted(shown - most, "more warning"));
        }
        ReportFile.write(plan.report(), lines(result));
        log.info(summary(ResultSummary.of(result)));
    }

    /** Whether the plan's report has just these problems. */
    boolean areReported(GenerationResult result) throws IOException {
        return ReportFile.has(plan.report(), lines(result));
    }

    private List<String> lines(GenerationResult result) {
        return result.problems().stream()
                .map(problem -> placed(problem).toString())
                .toList();
    }

    /** What ends the log of every run, whether it had something to do or not. */
    String summary(String counts) {
        return "Documentation: " + counts + "; all problems are in " + plan.shown(plan.report());
    }

    private void print(Problem problem) {
        switch (problem.severity()) {
            case ERROR -> log.error(text(problem));
            case WARNING -> log.warn(text(problem));
            case NOTE -> log.debug(text(problem));
        }
    }

    /** What ends the build; Maven repeats its message at the end of the log, where people look first. */
    MojoFailureException failure(GenerationResult result) {
        List<Problem> worst = worst(result);
        StringBuilder message = new StringBuilder("The documentation has ")
                .append(ResultSummary.counted(worst.size(), "problem"))
                .append(" that <failOn> does not let pass:");
        worst.stream().limit(REPEATED).forEach(problem -> message.append("\n  ").append(text(problem)));
        if (worst.size() > REPEATED) {
            message.append("\n  and ").append(worst.size() - REPEATED).append(" more, all of them in the log");
        }
        message.append("\nPerhaps you should correct the page, or leave its method out with <excludes>,")
                .append(" or let such problems pass with <failOn>never</failOn>.");
        return new MojoFailureException(message.toString());
    }

    private static List<Problem> worst(GenerationResult result) {
        Problem.Severity worst = result.problems().stream()
                .map(Problem::severity)
                .min(Problem.Severity::compareTo)
                .orElse(Problem.Severity.NOTE);
        return result.problems().stream()
                .filter(problem -> problem.severity() == worst)
                .toList();
    }

    /** The problem without its severity, which the log has in its own way. */
    private String text(Problem problem) {
        return placed(problem).text();
    }

    /** The problem with paths that start at the project, so that editors and terminals can follow them. */
    private Problem placed(Problem problem) {
        // A problem of the documentation as a whole stands at its folder.
        return problem.placed(path -> path.equals(".") ? plan.shown(plan.docs()) : plan.shown(plan.docs(), path));
    }
}
