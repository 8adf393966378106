package dev.docbind.maven.build;

import java.nio.file.Path;
import java.util.List;

/**
 * What one execution of the goal was asked for. All paths are absolute.
 *
 * @param base the folder of the project, which paths in the log are relative to
 * @param docs the folder of the documentation
 * @param sources the folder of the generated sources
 * @param resources the folder that becomes a resource folder of the project
 * @param packageName the package of the facade
 * @param includes globs of method names; all methods when empty
 * @param excludes globs of method names
 * @param overrides files that correct pages
 * @param failOn the least serious problems that fail the build
 * @param emptying whether a run without methods may remove an earlier client
 * @param status what stands beside this path, with an ending to its name, is kept between builds
 * @param specUse what the spec is for
 * @param kept what the client keeps of earlier ones
 */
public record ClientPlan(
        Path base,
        Path docs,
        Path sources,
        Path resources,
        String packageName,
        List<String> includes,
        List<String> excludes,
        List<Path> overrides,
        String failOn,
        boolean emptying,
        Path status,
        SpecUse specUse,
        KeptSource kept) {

    private static final String SPEC = "META-INF/docbind/api-spec.json";

    /** Where the spec goes: tests and tools find it by its name. */
    Path spec() {
        return resources.resolve(SPEC);
    }

    /** Where the generator keeps what the next run need not do again. */
    Path cache() {
        return status.resolveSibling("../docbind-cache")
                .resolve(status.getFileName())
                .normalize();
    }

    /** The file that has all problems of the last run that did anything. */
    Path report() {
        return beside("-problems.txt");
    }

    /** The file that has the differences to the lock. */
    Path differences() {
        return beside("-lock.txt");
    }

    /** The file that one build at a time locks. */
    Path guard() {
        return beside(".lock");
    }

    /** The file that says that what runs of this execution do cannot be kept for the runs after them. */
    Path unkept() {
        return beside("-unkept.txt");
    }

    private Path beside(String ending) {
        return status.resolveSibling(status.getFileName() + ending);
    }

    /** A path as the log shows it: relative to the project where that is possible, and a point for the project itself. */
    String shown(Path path) {
        String relative = relative(path);
        return relative.isEmpty() ? "." : relative;
    }

    /** The path of a page below a folder as the log shows it. */
    String shown(Path folder, String page) {
        String relative = relative(folder);
        return relative.isEmpty() ? page : relative + "/" + page;
    }

    private String relative(Path path) {
        boolean related = path.getRoot() != null && path.getRoot().equals(base.getRoot());
        return (related ? base.relativize(path) : path).toString().replace('\\', '/');
    }
}
