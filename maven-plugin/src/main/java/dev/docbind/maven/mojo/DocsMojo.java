package dev.docbind.maven.mojo;

import dev.docbind.generator.DocsLock;
import dev.docbind.generator.GenerationException;
import dev.docbind.maven.build.ClientPlan;
import dev.docbind.maven.build.ConfiguredList;
import dev.docbind.maven.build.DocsSource;
import dev.docbind.maven.build.FoundDocs;
import dev.docbind.maven.build.KeptSource;
import dev.docbind.maven.build.ProjectFolders;
import dev.docbind.maven.build.SpecUse;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What all goals that read documentation have in common. */
abstract class DocsMojo extends AbstractMojo {
    /** The first number of a version; all of one that does not begin with a number. */
    private static final Pattern MAJOR = Pattern.compile("^(\\d+).*$", Pattern.DOTALL);

    /**
     * The documentation: a folder, or a {@code .tar.gz} or {@code .zip} of one. A folder is a checkout, which holds
     * {@code api-reference}, {@code settings} and {@code _includes}, or any folder of pages of one language. Every page in it that
     * documents a method adds this method to the client. Either this or {@code docsArtifact} is needed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.docs")
    private @Nullable File docs;

    /**
     * The documentation as an artifact, {@code groupId:artifactId[:extension[:classifier]]:version}, where the extension is
     * {@code zip} unless it is given, as in {@code com.example:bitrix24-docs:tar.gz:2026.07.16}. Maven resolves it as it does
     * the dependencies of the project: from the build itself, the local repository, the repositories of the project, and with
     * {@code -o} from nowhere else.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.docsArtifact")
    private @Nullable String docsArtifact;

    /**
     * The folder of the documentation inside an archive or artifact, such as {@code en}. By default it is all of the archive, or
     * the one folder that an archive of a repository has.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.docsFolder")
    private @Nullable String docsFolder;

    /**
     * The SHA-256 that the archive or artifact has to have, in hexadecimal digits. Any other one fails the build before it is read.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.docsDigest")
    private @Nullable String docsDigest;

    /**
     * Where archives are unpacked: a folder for each, named by its digest. Modules and builds may share it.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "docbind.docsCache",
            defaultValue = "${project.build.directory}/docbind-docs",
            required = true)
    private File docsCache;

    /**
     * The Java package of the facade {@code Bitrix24}; the packages of the methods are generated below it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.packageName", defaultValue = "dev.docbind.bitrix24", required = true)
    private String packageName;

    /**
     * Which methods to take, by name; all when nothing is given. Globs match segment by segment whatever the case:
     * {@code *} is one segment and {@code **} any number, as in {@code bizproc.**} or {@code crm.deal.*}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.includes")
    private List<String> includes = new ArrayList<>();

    /**
     * Which of the included methods to leave out, by the same globs.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.excludes")
    private List<String> excludes = new ArrayList<>();

    /**
     * Files that correct wrong pages, in addition to the corrections that Docbind ships. Each entry of such a file names
     * a page, a place in it, the wrong value expected there, the right one, and the reason.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.overrides")
    private List<File> overrides = new ArrayList<>();

    /**
     * The lock; the spec that belongs to it lies beside it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.lockFile", defaultValue = "${project.basedir}/docbind.lock", required = true)
    private File lockFile;

    /**
     * How long the client keeps what an earlier one has and the documentation no longer says, deprecated and working: {@code major}, until the next
     * major version; a number, of that many revisions; or {@code forever}. Where this is given and {@code previous} is not, the
     * earlier client is that of the lock.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.keep")
    private @Nullable String keep;

    /**
     * The spec file of an earlier client, plain or zipped: what was written for that client compiles with the new one. By default it
     * is the spec that belongs to the lock, where {@code keep} is given.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.previous")
    private @Nullable File previous;

    /**
     * The major version of the client, with the next one of which {@code keep} ends. By default it is the first number of the project's
     * version.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.major")
    private @Nullable String major;

    /**
     * Whether the build fails where something of an earlier client cannot be kept.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.mustKeep", defaultValue = "false")
    private boolean mustKeep;

    /**
     * Skips the goal. What an earlier run generated is compiled as before.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docbind.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    private final RepositorySystem repositories;

    DocsMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        prepare();
        if (skip) {
            getLog().info("Left out, as <skip> says");
        } else {
            run();
        }
    }

    /** What is done even where the goal is skipped. */
    void prepare() throws MojoFailureException {}

    /** What the goal does. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    MavenProject project() {
        return project;
    }

    String executionId() {
        return execution.getExecutionId();
    }

    /** The version of this plugin. */
    String version() {
        return execution.getMojoDescriptor().getPluginDescriptor().getVersion();
    }

    /** The jars and folders of this plugin, with the generator and its libraries. */
    List<Path> code() {
        return execution.getMojoDescriptor().getPluginDescriptor().getArtifacts().stream()
                .map(artifact -> artifact.getFile().toPath())
                .toList();
    }

    /** Whether this JVM serves many builds: that of the Maven daemon, or of Eclipse. */
    boolean livesLong() {
        return session.getSystemProperties().containsKey("mvnd.id")
                || session.getSystemProperties().containsKey("m2e.version")
                || session.getUserProperties().containsKey("m2e.version");
    }

    /** The documentation on the disk. */
    FoundDocs found() throws MojoFailureException {
        return new DocsSource(project, session, repositories)
                .find(docs, docsArtifact, docsFolder, docsDigest, resolve(docsCache));
    }

    /** What is asked for, of this documentation. */
    ClientPlan plan(FoundDocs found, Outputs outputs) throws MojoFailureException {
        return plan(found.folder(), outputs, found.revision());
    }

    /** What is asked for, of a documentation with a name. */
    ClientPlan plan(Path folder, Outputs outputs, String revision) throws MojoFailureException {
        return new ClientPlan(
                project.getBasedir().toPath(),
                folder,
                outputs.sources(),
                outputs.resources(),
                packageName,
                ConfiguredList.patterns("includes", includes),
                ConfiguredList.patterns("excludes", excludes),
                ConfiguredList.of("overrides", overrides).stream()
                        .map(this::resolve)
                        .toList(),
                outputs.failOn(),
                outputs.allowEmpty(),
                inBuild("docbind-status").resolve(executionId()),
                outputs.spec(),
                kept(revision));
    }

    private KeptSource kept(String revision) throws MojoFailureException {
        Path spec = previous == null ? null : resolve(previous);
        if (spec == null && keep == null) {
            return KeptSource.NONE;
        }
        try {
            return new KeptSource(
                    spec == null ? DocsLock.spec(lockFile()) : spec,
                    keep == null ? KeptSource.NONE.keep() : keep,
                    major == null ? MAJOR.matcher(project.getVersion()).replaceFirst("$1") : major,
                    revision,
                    mustKeep);
        } catch (GenerationException e) {
            throw new MojoFailureException("The lock cannot be read: " + e.getMessage(), e);
        }
    }

    /** The lock. */
    Path lockFile() {
        return resolve(lockFile);
    }

    Path resolve(File file) {
        return ProjectFolders.resolve(project, file.toPath());
    }

    /** A path in the folder that the build writes to. */
    Path inBuild(String name) {
        return ProjectFolders.resolve(project, Path.of(project.getBuild().getDirectory(), name));
    }

    /**
     * What a goal writes, and what it makes of problems.
     *
     * @param sources the folder of the generated sources
     * @param resources the folder of the spec
     * @param spec what the spec is for
     * @param failOn the least serious problems that fail the build
     * @param allowEmpty whether a run without methods may remove an earlier client
     */
    record Outputs(Path sources, Path resources, SpecUse spec, String failOn, boolean allowEmpty) {}
}
