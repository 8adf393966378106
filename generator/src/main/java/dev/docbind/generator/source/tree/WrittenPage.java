package dev.docbind.generator.source.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A page with all that its file has: line ends as they are, and a byte order mark where there is one. */
public final class WrittenPage {

    private WrittenPage() {}

    /**
     * Reads a page that was found to be UTF-8.
     *
     * @param docs the documentation's root
     * @param path the page below it
     * @throws IOException if it cannot be read, or stands elsewhere
     */
    public static String text(Path docs, String path) throws IOException {
        Path root = docs.toRealPath();
        Path file = root.resolve(path).toRealPath();
        if (!file.startsWith(root)) {
            throw new NoSuchFileException(path);
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
