package dev.docbind.maven.mojo;

import dev.docbind.generator.DocsLock;
import dev.docbind.maven.build.ClientPlan;
import dev.docbind.maven.build.FoundDocs;
import dev.docbind.maven.build.LockRun;
import dev.docbind.maven.build.SpecUse;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Takes the documentation as it is now: writes the lock, and the spec beside it, and names the methods whose fingerprint changed.
 *
 * <p>For a new revision, first give the project the new pages: pull or unpack them into the folder, replace the archive, or name
 * the artifact's new version. Then run this goal, read what it names and the difference of the lock, and commit both files.
 *
 * <p>Called by itself, the goal has the configuration of the plugin, not that of an execution:
 * {@code docbind:update@ID} has that of the execution {@code ID}, too.
 *
 * @since 0.1.0
 */
@Mojo(name = "update", threadSafe = true)
public final class UpdateMojo extends DocsMojo {
    /**
     * The name of the documentation's revision, for people. By default it is the commit that an archive says it is of, or the version of the
     * artifact; a folder has none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.revision")
    private @Nullable String revision;

    /**
     * Which problems of the documentation fail the goal, after it has written the lock: {@code error}, {@code warning} (and errors), or
     * {@code never}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.failOn", defaultValue = "error", required = true)
    private String failOn;

    @Inject
    UpdateMojo(RepositorySystem repositories) {
        super(repositories);
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        FoundDocs found = found();
        Outputs outputs = new Outputs(inBuild("docbind-check"), inBuild("docbind-check"), SpecUse.NONE, failOn, false);
        String name = revision == null ? found.revision() : revision;
        ClientPlan plan = plan(found.folder(), outputs, name);
        DocsLock lock = new DocsLock(lockFile(), version(), inBuild("docbind-check"));
        new LockRun(plan, lockFile(), lock, getLog()).update(name);
    }
}
