package dev.docbind.generator.page;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files with a table that is never closed. Such a table holds the rest of its file: much seems to be missing there, or to
 * be wrong, that only follows from it. Errors aside, no such problem is reported.
 *
 * @param paths the files
 */
public record UnclosedFiles(Set<String> paths) {
    /** No such file. */
    public static final UnclosedFiles NONE = new UnclosedFiles(Set.of());

    public UnclosedFiles {
        paths = Set.copyOf(paths);
    }

    /** The files of both. */
    public UnclosedFiles plus(UnclosedFiles other) {
        if (other.paths.isEmpty()) {
            return this;
        }
        Set<String> all = new HashSet<>(paths);
        all.addAll(other.paths);
        return new UnclosedFiles(all);
    }

    /** The problems to report of one page that is made of these files, whichever of them they stand in. */
    public List<Diagnostic> causesAmong(List<Diagnostic> problems) {
        return problems.stream()
                .filter(problem -> paths.isEmpty() || problem.severity() == Severity.ERROR)
                .toList();
    }

    /** The problems to report of many pages: those that stand in other files, and errors. */
    public List<Diagnostic> causesByFile(List<Diagnostic> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR
                        || !paths.contains(problem.location().path()))
                .toList();
    }
}
