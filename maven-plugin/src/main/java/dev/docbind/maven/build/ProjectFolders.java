package dev.docbind.maven.build;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
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
