package dev.docbind.maven.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The files of a folder as they were at one time.
 *
 * @param files sorted by path
 */
record FolderState(List<FolderState.Entry> files) {
    private static final String PAGE = ".md";

    /**
     * One file.
     *
     * @param path relative to the folder, with {@code /} between its parts
     * @param size in bytes
     * @param hash of its content; of a link, its target and the hash of what stands there
     */
    record Entry(String path, long size, String hash) {}

    /** All files. */
    static FolderState of(Path folder) throws IOException {
        return of(folder, path -> true);
    }

    /** The files that the documentation consists of; a build may write its output beside them. */
    static FolderState pages(Path docs) throws IOException {
        return of(docs, path -> path.endsWith(PAGE));
    }

    private static FolderState of(Path folder, Predicate<String> wanted) throws IOException {
        return of(folder, wanted, true);
    }

    private static FolderState of(Path folder, Predicate<String> wanted, boolean withTargets) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new FolderState(List.of());
        }
        Collector collector = new Collector(folder.toRealPath(), wanted, withTargets);
        Files.walkFileTree(collector.root, collector);
        return new FolderState(collector.found.stream()
                .sorted(Comparator.comparing(Entry::path))
                .toList());
    }

    /** Walks a folder, except for hidden files and folders, such as those of version control. */
    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Predicate<String> wanted;
        /** Whether what links lead to counts, too: not behind a link, so that none leads round. */
        private final boolean withTargets;

        private final List<Entry> found = new ArrayList<>();

        Collector(Path root, Predicate<String> wanted, boolean withTargets) {
            this.root = root;
            this.wanted = wanted;
            this.withTargets = withTargets;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(root) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = root.relativize(file).toString().replace('\\', '/');
            if (wanted.test(path) || attributes.isSymbolicLink()) {
                found.add(new Entry(path, attributes.size(), hash(file, attributes)));
            }
            return FileVisitResult.CONTINUE;
        }

        private String hash(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isSymbolicLink()) {
                String link = "-> " + Files.readSymbolicLink(file);
                return withTargets ? link + " " + target(file) : link;
            }
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Fingerprint.hash(file) : "special";
        }

        private String target(Path link) throws IOException {
            if (Files.isDirectory(link)) {
                return new Fingerprint().files(of(link, wanted, false)).value();
            }
            return Files.isRegularFile(link) ? Fingerprint.hash(link) : "nothing";
        }
    }
}
