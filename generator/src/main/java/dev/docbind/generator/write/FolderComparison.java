package dev.docbind.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a folder of generated sources should hold, and what it holds.
 *
 * @param different the files that are missing or have another text, sorted
 * @param unowned the files that no run would write, sorted
 */
public record FolderComparison(List<String> different, List<String> unowned) {

    public FolderComparison {
        different = List.copyOf(different);
        unowned = List.copyOf(unowned);
    }

    /** Whether there is such a folder. */
    public static boolean isThere(Path folder) {
        return Files.isDirectory(folder);
    }

    /** Whether there is a file at a path. */
    public static boolean isFile(Path path) {
        return Files.isRegularFile(path);
    }

    /**
     * Compares two folders. Hidden files, such as the list of what was written, and line ends do not count.
     *
     * @param fresh what was just written
     * @param given what is there
     * @throws IOException if a file cannot be read
     */
    public static FolderComparison of(Path fresh, Path given) throws IOException {
        SortedMap<String, Path> wanted = files(fresh);
        SortedMap<String, Path> found = files(given);
        List<String> different = new ArrayList<>();
        for (var file : wanted.entrySet()) {
            Path there = found.remove(file.getKey());
            if (there == null || !text(file.getValue()).equals(text(there))) {
                different.add(file.getKey());
            }
        }
        return new FolderComparison(different, List.copyOf(found.keySet()));
    }

    private static SortedMap<String, Path> files(Path folder) throws IOException {
        SortedMap<String, Path> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".") && !path.contains("/.")) {
                    found.put(path, file);
                }
            }
        }
        return found;
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    }
}
