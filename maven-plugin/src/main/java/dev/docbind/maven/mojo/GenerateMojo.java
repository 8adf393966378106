package dev.docbind.maven.mojo;

import dev.docbind.maven.build.ClientBuild;
import dev.docbind.maven.build.ClientPlan;
import dev.docbind.maven.build.ConfiguredList;
import dev.docbind.maven.build.ProjectFolders;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Generates the typed client from a folder of documentation pages and adds it to the sources of the project.
 *
 * <p>The goal does nothing when neither pages, nor configuration, nor the plugin, nor what it generated has changed since
 * its last successful run. When it runs, it touches only files whose content changes, and removes those of pages that are gone.
 *
 * <p>The generated sources call {@code dev.docbind:docbind-runtime}, which the project needs as a dependency.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    /**
     * The folder of the documentation: a checkout, which holds {@code api-reference}, {@code settings} and
     * {@code _includes}, or any folder of pages of one language. Every page in it that documents a method adds this method to
     * the client.
     */
    @Parameter(property = "docbind.docs", required = true)
    private File docs;

    /**
     * Where the generated sources go. The folder belongs to this goal: any other file in it counts as a change. It is
     * always registered as a source folder of the project, and its files {@code error-lines/*.txt} as resources. Two executions in
     * one project need a folder each.
     */
    @Parameter(
            property = "docbind.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/docbind",
            required = true)
    private File outputDirectory;

    /**
     * A folder that becomes a resource folder of the project. It gets the file
     * {@code META-INF/docbind/api-spec.json}: what the pages say, for tests, tools and the embedded portal. A program
     * that calls the portal does not read it: the jar plugin can exclude {@code META-INF/docbind/**} from the client's jar and put it
     * into one with the classifier {@code spec}. Two executions in one project need a folder each.
     */
    @Parameter(
            property = "docbind.resourceDirectory",
            defaultValue = "${project.build.directory}/generated-resources/docbind",
            required = true)
    private File resourceDirectory;

    /** The Java package of the facade {@code Bitrix24}; the packages of the methods are generated below it. */
    @Parameter(property = "docbind.packageName", defaultValue = "dev.docbind.bitrix24", required = true)
    private String packageName;

    /**
     * Which methods to generate, by name; all when nothing is given. Globs match segment by segment whatever the case:
     * {@code *} is one segment and {@code **} any number, as in {@code bizproc.**} or {@code crm.deal.*}.
     */
    @Parameter(property = "docbind.includes")
    private List<String> includes = new ArrayList<>();

    /** Which of the included methods to leave out, by the same globs. */
    @Parameter(property = "docbind.excludes")
    private List<String> excludes = new ArrayList<>();

    /**
     * Files that correct wrong pages, in addition to the corrections that Docbind ships. Each entry of such a file names
     * a page, a place in it, the wrong value expected there, the right one, and the reason.
     */
    @Parameter(property = "docbind.overrides")
    private List<File> overrides = new ArrayList<>();

    /**
     * Which problems of the documentation fail the build: {@code error}, {@code warning} (and errors), or {@code never}.
     * A page with an error loses its own method; all other methods are generated whatever this says.
     */
    @Parameter(property = "docbind.failOn", defaultValue = "error", required = true)
    private String failOn;

    /**
     * Whether a run that finds no method may remove the client of an earlier run. By default it fails: mostly a folder or a name is
     * wrong.
     */
    @Parameter(property = "docbind.allowEmpty", defaultValue = "false")
    private boolean allowEmpty;

    /** Skips the goal: nothing is generated. What an earlier run generated is compiled as before. */
    @Parameter(property = "docbind.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        ClientPlan plan = plan();
        ProjectFolders.refuseShared(project, plan, execution.getExecutionId());
        ProjectFolders.register(project, plan);
        if (skip) {
            getLog().info("Left out, as <skip> says");
            return;
        }
        if (!ProjectFolders.declaresRuntime(project)) {
            getLog().warn(
                            "The generated sources need dev.docbind:docbind-runtime, which is no dependency of this project");
        }
        new ClientBuild(plan, getLog()).run();
    }

    private ClientPlan plan() throws MojoFailureException {
        return new ClientPlan(
                resolve(project.getBasedir()),
                resolve(docs),
                resolve(outputDirectory),
                resolve(resourceDirectory),
                packageName,
                ConfiguredList.patterns("includes", includes),
                ConfiguredList.patterns("excludes", excludes),
                ConfiguredList.of("overrides", overrides).stream()
                        .map(this::resolve)
                        .toList(),
                failOn,
                allowEmpty,
                record(),
                code());
    }

    private Path resolve(File file) {
        return ProjectFolders.resolve(project, file.toPath());
    }

    private Path record() {
        String folder = project.getBuild().getDirectory();
        return ProjectFolders.resolve(project, Path.of(folder, "docbind-status", execution.getExecutionId() + ".txt"));
    }

    /** The plugin with its dependencies: other code may write other sources from the same pages. */
    private List<Path> code() {
        return execution.getMojoDescriptor().getPluginDescriptor().getArtifacts().stream()
                .map(Artifact::getFile)
                .map(File::toPath)
                .sorted()
                .toList();
    }
}
