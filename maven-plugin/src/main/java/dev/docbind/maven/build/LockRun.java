package dev.docbind.maven.build;

import dev.docbind.generator.DocsLock;
import dev.docbind.generator.GenerationException;
import dev.docbind.generator.LockDifference;
import dev.docbind.generator.LockReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Holds the documentation against its lock, or writes the lock. */
public final class LockRun {
    private static final int MOST = 30;

    private final ClientPlan plan;
    private final Path file;
    private final DocsLock lock;
    private final Log log;

    /**
     * Creates a run.
     *
     * @param plan what was asked for
     * @param file the lock's file
     * @param lock the lock
     * @param log where differences go
     */
    public LockRun(ClientPlan plan, Path file, DocsLock lock, Log log) {
        this.plan = plan;
        this.file = file;
        this.lock = lock;
        this.log = log;
    }

    /**
     * Checks that documentation, lock and sources agree.
     *
     * @throws MojoFailureException when they do not, or cannot be read
     * @throws MojoExecutionException when the report cannot be written
     */
    public void check() throws MojoFailureException, MojoExecutionException {
        try {
            LockReport report = lock.check(GeneratorRun.reading(plan).writingTo(plan.sources()));
            List<LockDifference> found = report.differences();
            write(found);
            if (!found.isEmpty()) {
                throw new MojoFailureException(message(found));
            }
            log.info(plan.shown(file) + " agrees with the documentation: " + ResultSummary.of(report.result())
                    + ", all of them known");
        } catch (GenerationException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw GeneratorRun.unusable(e);
        }
    }

    /**
     * Writes the lock and says what changed in it.
     *
     * @param revision the name of the documentation's revision; may be empty
     * @throws MojoFailureException when the documentation cannot be read, or has problems that fail the goal
     * @throws MojoExecutionException when a file cannot be written
     */
    public void update(String revision) throws MojoFailureException, MojoExecutionException {
        try {
            LockReport report = lock.update(GeneratorRun.reading(plan), revision);
            ProblemLog problems = new ProblemLog(plan, log);
            problems.print(report.result());
            List<LockDifference> changed = report.differences();
            write(changed);
            changed.stream()
                    .filter(difference -> difference.kind() != LockDifference.Kind.DOCUMENTATION)
                    .limit(MOST)
                    .forEach(difference -> log.info(difference.message()));
            if (changed.size() > MOST) {
                log.info("and more: all of them are in " + plan.shown(plan.differences()));
            }
            log.info(summary(report));
            if (report.result().failed()) {
                throw problems.failure(report.result());
            }
        } catch (GenerationException e) {
            throw new MojoFailureException("The lock cannot be updated: " + e.getMessage(), e);
        } catch (IOException e) {
            throw GeneratorRun.unusable(e);
        }
    }

    private String summary(LockReport report) {
        String written = plan.shown(file) + " and the spec beside it are written";
        if (report.generator().isEmpty()) {
            return written + ", for the first time";
        }
        return written + ": " + count(report, LockDifference.Kind.METHOD, "method") + " with other facts, "
                + count(report, LockDifference.Kind.WORDING, "method") + " with another wording, "
                + count(report, LockDifference.Kind.PROBLEM, "other problem");
    }

    private static String count(LockReport report, LockDifference.Kind kind, String thing) {
        return ResultSummary.counted(
                report.differences().stream()
                        .filter(difference -> difference.kind() == kind)
                        .count(),
                thing);
    }

    private String message(List<LockDifference> found) {
        StringBuilder message = new StringBuilder(
                "The documentation, " + plan.shown(file) + " and the generated sources do not agree:");
        found.stream().limit(MOST).forEach(difference -> message.append("\n  ").append(difference.message()));
        if (found.size() > MOST) {
            message.append("\n  and ")
                    .append(found.size() - MOST)
                    .append(" more, all of them in ")
                    .append(plan.shown(plan.differences()));
        }
        boolean sourcesAlone = found.stream().allMatch(difference -> difference.kind() == LockDifference.Kind.SOURCE);
        return message.append(
                        sourcesAlone
                                ? "\nPerhaps you should run docbind:generate, and commit what it changes."
                                : "\nPerhaps you should run docbind:update, read what it names, and commit the lock and its spec.")
                .toString();
    }

    private void write(List<LockDifference> found) throws IOException {
        ReportFile.write(
                plan.differences(), found.stream().map(LockDifference::message).toList());
    }

    private static MojoFailureException unreadable(GenerationException e) {
        return new MojoFailureException("The lock cannot be compared: " + e.getMessage(), e);
    }
}
