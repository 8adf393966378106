package dev.docbind.maven.build;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** Adds the generated folders to the project, so that compiler, jar and editors find them. */
public final class ProjectFolders {
    private final MavenProject project;
    private final Path sources;
    private final Path resources;

    /**
     * The folders of one execution.
     *
     * @param project the project that gets them
     * @param sources the folder of the generated sources
     * @param resources the folder of the spec
     */
    public ProjectFolders(MavenProject project, Path sources, Path resources) {
        this.project = project;
        this.sources = sources;
        this.resources = resources;
    }

    /**
     * Registers both folders; registering them again changes nothing. Among the sources are files for the class path: they are resources.
     *
     * @param spec whether the spec is a resource of the project, of its tests, or of neither
     */
    public void register(SpecUse spec) {
        project.addCompileSourceRoot(sources.toString());
        add(project.getResources(), project::addResource, sources, List.of("**/error-lines/*.txt"));
        switch (spec) {
            case MAIN -> add(project.getResources(), project::addResource, resources, List.of());
            case TEST -> add(project.getTestResources(), project::addTestResource, resources, List.of());
            case NONE -> {}
        }
    }

    /**
     * Refuses two executions that write to one folder: each would remove what the other wrote.
     *
     * @param executionId the name of this execution
     * @throws MojoFailureException when another execution of the project has one of the folders; the message names both
     */
    public void refuseShared(String executionId) throws MojoFailureException {
        for (Path folder : List.of(sources, resources)) {
            String key = ProjectFolders.class.getName() + ":" + folder;
            Object other = project.getContextValue(key);
            if (other != null && !other.equals(executionId)) {
                throw new MojoFailureException("The executions " + other + " and " + executionId + " both write to "
                        + folder + ": give each an <outputDirectory> and a <resourceDirectory> of its own");
            }
            project.setContextValue(key, executionId);
        }
    }

    /**
     * Whether the project names the runtime among its dependencies.
     *
     * @param project the project
     * @return false where it gets it through others at best
     */
    public static boolean declaresRuntime(MavenProject project) {
        return project.getDependencies().stream()
                .anyMatch(one -> one.getGroupId().equals("dev.docbind")
                        && one.getArtifactId().equals("docbind-runtime"));
    }

    private static void add(List<Resource> known, Consumer<Resource> adding, Path path, List<String> includes) {
        String folder = path.toString();
        if (known.stream().noneMatch(one -> folder.equals(one.getDirectory()))) {
            Resource resource = new Resource();
            resource.setDirectory(folder);
            includes.forEach(resource::addInclude);
            adding.accept(resource);
        }
    }

    /**
     * Makes a path of the configuration absolute.
     *
     * @param project the project that relative paths start from
     * @param path a path
     * @return the absolute path, normalized
     */
    public static Path resolve(MavenProject project, Path path) {
        return project.getBasedir().toPath().resolve(path).toAbsolutePath().normalize();
    }
}
