package dev.docbind.maven.build;

import dev.docbind.generator.GenerationException;
import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Generator;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Reads the documentation for its problems alone. */
public final class LintRun {
    private final ClientPlan plan;
    private final Log log;

    /**
     * Creates a run.
     *
     * @param plan what was asked for
     * @param log where the problems go
     */
    public LintRun(ClientPlan plan, Log log) {
        this.plan = plan;
        this.log = log;
    }

    /**
     * Runs the goal.
     *
     * @throws MojoFailureException when the documentation has problems that fail it, or cannot be read
     * @throws MojoExecutionException when the report cannot be written
     */
    public void run() throws MojoFailureException, MojoExecutionException {
        try {
            GenerationResult result = new Generator().generate(GeneratorRun.reading(plan));
            ProblemLog problems = new ProblemLog(plan, log);
            problems.printAll(result);
            if (result.failed()) {
                throw problems.failure(result);
            }
        } catch (GenerationException e) {
            throw new MojoFailureException("The documentation cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw GeneratorRun.unusable(e);
        }
    }
}
