package dev.docbind.maven.mojo;

import dev.docbind.maven.build.BuildGuard;
import dev.docbind.maven.build.ClientBuild;
import dev.docbind.maven.build.ClientPlan;
import dev.docbind.maven.build.ConfiguredList;
import dev.docbind.maven.build.GeneratorJvm;
import dev.docbind.maven.build.ProjectFolders;
import dev.docbind.maven.build.SpecUse;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Generates the typed client from documentation and adds it to the sources of the project.
 *
 * <p>The goal does nothing when neither pages, nor configuration, nor the generator, nor what it generated has changed since
 * its last successful run. When it runs, it touches only files whose content changes, and removes those of pages that are gone.
 *
 * <p>The generated sources call {@code dev.docbind:docbind-runtime}, which the project needs as a dependency.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends DocsMojo {
    /**
     * Where the generated sources go. The folder belongs to this goal. It is always registered as a source folder of the project, and its files {@code error-lines/*.txt} as resources. Two executions in
     * one project need a folder each.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "docbind.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/docbind",
            required = true)
    private File outputDirectory;

    /**
     * A folder that gets the file {@code META-INF/docbind/api-spec.json}: what the pages say, for tests, tools and the embedded
     * portal. Two executions in one project need a folder each.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "docbind.resourceDirectory",
            defaultValue = "${project.build.directory}/generated-resources/docbind",
            required = true)
    private File resourceDirectory;

    /**
     * What the file with the spec is for. {@code test}: it is a resource of the project's tests, where the embedded portal finds it,
     * and is not in the jar. {@code main}: it is a resource of the project, and in its jar. {@code none}: it is not written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.spec", defaultValue = "test", required = true)
    private String spec;

    /**
     * Which problems of the documentation fail the build: {@code error}, {@code warning} (and errors), or {@code never}.
     * A page with an error loses its own method; all other methods are generated whatever this says.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.failOn", defaultValue = "error", required = true)
    private String failOn;

    /**
     * Whether a run that finds no method may remove the client of an earlier run. By default it fails: mostly a folder or a name is
     * wrong.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.allowEmpty", defaultValue = "false")
    private boolean allowEmpty;

    /**
     * Whether the generator runs in a JVM of its own where something changed. That JVM is set up for a short life, and a run in it takes
     * less time than one in a JVM that was just started for Maven. By default it does, but for a JVM that lives longer and has compiled the
     * generator before: that of the Maven daemon, and that of Eclipse.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.fork")
    private @Nullable Boolean fork;

    /**
     * More options of that JVM, such as {@code -Xmx2g}. Those of Maven's own JVM do not count for it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.jvmOptions")
    private List<String> jvmOptions = new ArrayList<>();

    @Inject
    GenerateMojo(RepositorySystem repositories) {
        super(repositories);
    }

    @Override
    void prepare() throws MojoFailureException {
        Outputs outputs = outputs();
        ProjectFolders folders = new ProjectFolders(project(), outputs.sources(), outputs.resources());
        folders.refuseShared(executionId());
        folders.register(outputs.spec());
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (!ProjectFolders.declaresRuntime(project())) {
            getLog().warn(
                            "The generated sources need dev.docbind:docbind-runtime, which is no dependency of this project");
        }
        ClientPlan plan = plan(found(), outputs());
        BuildGuard.alone(plan, getLog(), build(plan)::run);
    }

    private ClientBuild build(ClientPlan plan) throws MojoFailureException {
        boolean forks = fork == null ? !livesLong() : fork;
        return forks
                ? new ClientBuild(
                        plan,
                        getLog(),
                        new GeneratorJvm(
                                GeneratorJvm.javaOfThisProcess(),
                                code(),
                                ConfiguredList.of("jvmOptions", jvmOptions),
                                getLog()))
                : new ClientBuild(plan, getLog());
    }

    private Outputs outputs() throws MojoFailureException {
        return new Outputs(resolve(outputDirectory), resolve(resourceDirectory), SpecUse.of(spec), failOn, allowEmpty);
    }
}
