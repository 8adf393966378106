package dev.docbind.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pages of a case, in a folder of their own: what the case holds, with the symbolic links that its {@code links.txt}
 * asks for, or the folder that its {@code docs.path} names, with the methods that its {@code include.txt} lists.
 */
record CaseDocs(Path pages, Path work, List<Path> overrides, MethodSelection selection) {

    static CaseDocs prepare(Path directory, Path temporary) throws IOException {
        Path work = temporary.resolve(directory.getFileName());
        copy(directory, work);
        Path elsewhere = directory.resolve("docs.path");
        Path pages =
                Files.exists(elsewhere) ? Path.of(Files.readString(elsewhere).strip()) : work.resolve("docs");
        link(work);
        Path overrides = work.resolve("overrides.json");
        return new CaseDocs(
                pages,
                work,
                Files.exists(overrides) ? List.of(overrides) : List.of(),
                selection(work.resolve("include.txt")));
    }

    private static MethodSelection selection(Path globs) throws IOException {
        if (!Files.exists(globs)) {
            return MethodSelection.ALL;
        }
        List<MethodGlob> include =
                Files.readAllLines(globs).stream().map(MethodGlob::of).toList();
        return new MethodSelection(include, List.of());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(parent(target));
                Files.copy(file, target);
            }
        }
    }

    private static void link(Path work) throws IOException {
        Path links = work.resolve("links.txt");
        if (Files.exists(links)) {
            Files.readAllLines(links).forEach(line -> link(work, line.split(" -> ", 2)));
        }
    }

    private static void link(Path work, String[] link) {
        try {
            Path from = work.resolve("docs").resolve(link[0]);
            Files.createSymbolicLink(from, Path.of(link[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path parent(Path file) {
        return file.toAbsolutePath().getParent();
    }
}
