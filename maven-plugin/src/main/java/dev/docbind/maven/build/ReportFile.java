package dev.docbind.maven.build;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text file below the folder of the build, which people read. */
final class ReportFile {

    private ReportFile() {}

    /**
     * Writes the lines.
     *
     * @throws IOException when the disk refuses; the message names the file
     */
    static void write(Path file, List<String> lines) throws IOException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // Of a full disk the message says neither which file nor which disk.
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
