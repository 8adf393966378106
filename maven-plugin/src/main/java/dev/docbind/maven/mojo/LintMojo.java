package dev.docbind.maven.mojo;

import dev.docbind.maven.build.ClientPlan;
import dev.docbind.maven.build.LintRun;
import dev.docbind.maven.build.SpecUse;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Logs the documentation's own problems: all errors and warnings, and where to read the notes. Nothing is generated.
 *
 * @since 0.1.0
 */
@Mojo(name = "lint", threadSafe = true)
public final class LintMojo extends DocsMojo {
    /**
     * Which problems of the documentation fail the goal: {@code error}, {@code warning} (and errors), or {@code never}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.failOn", defaultValue = "error", required = true)
    private String failOn;

    @Inject
    LintMojo(RepositorySystem repositories) {
        super(repositories);
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Outputs outputs = new Outputs(inBuild("docbind-check"), inBuild("docbind-check"), SpecUse.NONE, failOn, true);
        ClientPlan plan = plan(found(), outputs);
        new LintRun(plan, getLog()).run();
    }
}
