package dev.docbind.maven.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A text file below the folder of the build, which people read. */
final class ReportFile {

    private ReportFile() {}

    /** Whether the file is there and has these lines and no others. */
    static boolean has(Path file, List<String> lines) throws IOException {
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes(lines));
    }

    private static byte[] bytes(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the lines.
     *
     * @throws IOException when the disk refuses; the message names the file
     */
    static void write(Path file, List<String> lines) throws IOException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes(lines));
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // Of a full disk the message says neither which file nor which disk.
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
