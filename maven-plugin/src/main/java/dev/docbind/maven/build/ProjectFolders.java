package dev.docbind.maven.build;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** Adds the generated folders to the project, so that compiler, jar and editors find them. */
public final class ProjectFolders {
    private ProjectFolders() {}

    /**
     * Registers both folders; registering them again changes nothing. Among the sources are files for the class path: they are resources.
     *
     * @param project the project that gets them
     * @param plan the plan that names them
     */
    public static void register(MavenProject project, ClientPlan plan) {
        project.addCompileSourceRoot(plan.sources().toString());
        resource(project, plan.resources(), List.of());
        resource(project, plan.sources(), List.of("**/error-lines/*.txt"));
    }

    /**
     * Refuses two executions that write to one folder: each would remove what the other wrote.
     *
     * @param project the project of both
     * @param plan the plan of this execution
     * @param executionId its name
     * @throws MojoFailureException when another execution of the project has one of the folders; the message names both
     */
    public static void refuseShared(MavenProject project, ClientPlan plan, String executionId)
            throws MojoFailureException {
        for (Path folder : List.of(plan.sources(), plan.resources())) {
            String key = ProjectFolders.class.getName() + ":" + folder;
            Object other = project.getContextValue(key);
            if (other != null && !other.equals(executionId)) {
                throw new MojoFailureException("The executions " + other + " and " + executionId + " both write to "
                        + plan.shown(folder) + ": give each an <outputDirectory> and a <resourceDirectory> of its own");
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

    private static void resource(MavenProject project, Path path, List<String> includes) {
        String folder = path.toString();
        if (project.getResources().stream().noneMatch(known -> folder.equals(known.getDirectory()))) {
            Resource resource = new Resource();
            resource.setDirectory(folder);
            includes.forEach(resource::addInclude);
            project.addResource(resource);
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
