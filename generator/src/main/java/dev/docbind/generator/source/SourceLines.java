package dev.docbind.generator.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines of pages, for showing where a problem stands. */
public final class SourceLines {

    private final Path docs;
    private final Map<String, List<String>> lines = new HashMap<>();

    /** The lines of the pages below a folder. */
    public SourceLines(Path docs) {
        this.docs = docs;
    }

    /** A line, counted from 1; empty where there is none or the page cannot be read. */
    public Optional<String> line(String path, int number) {
        List<String> page = lines.computeIfAbsent(path, this::read);
        return number < 1 || number > page.size() ? Optional.empty() : Optional.of(page.get(number - 1));
    }

    /** Bytes that are no UTF-8 are shown as the replacement character: the page may be read because of them. */
    private List<String> read(String path) {
        try {
            Path root = docs.toRealPath();
            Path file = root.resolve(path).toRealPath();
            return file.startsWith(root)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
