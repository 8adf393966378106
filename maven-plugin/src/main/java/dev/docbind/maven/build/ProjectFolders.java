package dev.docbind.maven.build;

import java.nio.file.Path;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** Adds the generated folders to the project, so that compiler, jar and editors find them. */
public final class ProjectFolders {
    private ProjectFolders() {}

    /**
     * Registers both folders; registering them again changes nothing.
     *
     * @param project the project that gets them
     * @param plan the plan that names them
     */
    public static void register(MavenProject project, ClientPlan plan) {
        project.addCompileSourceRoot(plan.sources().toString());
        String folder = plan.resources().toString();
        if (project.getResources().stream().noneMatch(known -> folder.equals(known.getDirectory()))) {
            Resource resource = new Resource();
            resource.setDirectory(folder);
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
