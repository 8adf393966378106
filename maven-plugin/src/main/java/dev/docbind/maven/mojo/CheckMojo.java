package dev.docbind.maven.mojo;

import dev.docbind.generator.DocsLock;
import dev.docbind.maven.build.ClientPlan;
import dev.docbind.maven.build.LockRun;
import dev.docbind.maven.build.SpecUse;
import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Fails where the documentation, the lock and the generated sources do not agree: the check for continuous integration.
 *
 * <p>It names the methods that are new, gone, or have other facts or another wording, problems that are new or gone, sources that
 * differ, and files among them that no method owns any more. The lock, the documentation and the configuration decide, and nothing
 * else: no earlier run, no network, no time. Nothing is written but a report below {@code target/docbind-status}.
 *
 * <p>{@code docbind:update} makes the lock. Problems that it knows do not fail the check.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends DocsMojo {
    /**
     * The generated sources, as {@code generate} has them. They are compared where the folder is there.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "docbind.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/docbind",
            required = true)
    private File outputDirectory;

    @Inject
    CheckMojo(RepositorySystem repositories) {
        super(repositories);
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Outputs outputs = new Outputs(resolve(outputDirectory), inBuild("docbind-check"), SpecUse.NONE, "never", true);
        ClientPlan plan = plan(found(), outputs);
        DocsLock lock = new DocsLock(lockFile(), version(), inBuild("docbind-check"));
        new LockRun(plan, lockFile(), lock, getLog()).check();
    }
}
