package dev.docbind.maven.build;

import dev.docbind.generator.GenerationResult;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** One run of the goal: generates the client; where the last run left exactly what this one would make, the generator finds that out. */
public final class ClientBuild {
    private final ClientPlan plan;
    private final Log log;
    private final Generation generation;

    /**
     * Creates a run in this JVM.
     *
     * @param plan what was asked for
     * @param log where problems and the summary go
     */
    public ClientBuild(ClientPlan plan, Log log) {
        this(plan, log, GeneratorRun::of);
    }

    /**
     * Creates a run in a JVM of its own.
     *
     * @param plan what was asked for
     * @param log where problems and the summary go
     * @param jvm where what is to be done is done
     */
    public ClientBuild(ClientPlan plan, Log log, GeneratorJvm jvm) {
        this(plan, log, new ForkedGeneration(jvm, log));
    }

    ClientBuild(ClientPlan plan, Log log, Generation generation) {
        this.plan = plan;
        this.log = log;
        this.generation = generation;
    }

    /**
     * Runs the goal.
     *
     * @throws MojoFailureException when the documentation has problems that fail the build, or is not there
     * @throws MojoExecutionException when a file cannot be read or written
     */
    public void run() throws MojoFailureException, MojoExecutionException {
        if (!Files.isDirectory(plan.docs())) {
            throw new MojoFailureException("There is no documentation in " + plan.docs()
                    + ". Perhaps you should correct <docs> in the configuration of docbind-maven-plugin.");
        }
        try {
            generateWhatChanged();
        } catch (IOException e) {
            throw GeneratorRun.unusable(e);
        }
    }

    private void generateWhatChanged() throws IOException, MojoFailureException {
        GenerationResult result = generation.run(plan);
        ProblemLog problems = new ProblemLog(plan, log);
        // What failed fails again, with its reasons. Where the report is gone or has other problems, as those of an
        // edit
        // that was taken back, all are told again.
        if (result.unchanged() && !result.failed() && problems.areReported(result)) {
            log.info("Nothing changed in " + plan.shown(plan.docs()) + " since the client was generated");
            log.info(problems.summary(ResultSummary.of(result)));
            return;
        }
        problems.print(result);
        if (result.failed()) {
            throw problems.failure(result);
        }
    }
}
