package dev.docbind.generator.source.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a folder had when its archive was unpacked, in a hidden file beside the pages.
 *
 * @param revision the archive's
 * @param files a line for each page, with its size and its time of change
 */
record FolderIndex(String revision, String files) {

    private static final String NAME = ".docbind-archive";
    private static final String FORMAT = "docbind-archive 1";

    /** The index of a folder; null where there is none, or none that can be read. */
    static @Nullable FolderIndex read(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(NAME));
            return lines.size() > 2 && lines.get(0).equals(FORMAT)
                    ? new FolderIndex(lines.get(1), String.join("\n", lines.subList(2, lines.size())))
                    : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Writes down what a folder has now. */
    static FolderIndex write(Path folder, String revision) throws IOException {
        FolderIndex index = new FolderIndex(revision, state(folder));
        Path file = folder.resolve(NAME);
        try {
            Files.writeString(file, FORMAT + "\n" + revision + "\n" + index.files + "\n");
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return index;
    }

    /** Whether the folder has just these files, and none was written since. */
    boolean matches(Path folder) throws IOException {
        return state(folder).equals(files);
    }

    private static String state(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.equals(NAME)) {
                    files.put(path, attributes.size() + " " + attributes.lastModifiedTime());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining("\n"));
    }
}
