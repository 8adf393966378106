package dev.docbind.generator.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A file that may be a spec, plain or zipped, or an archive of documentation: told by what it begins with. */
public final class SpecFile {

    private static final int GZIP = 0x1f;
    private static final String SPACE = " \t\r\n";
    private static final int MOST_SPACE = 64;

    private SpecFile() {}

    /**
     * Opens a spec.
     *
     * @return its text as bytes; null for what does not begin as JSON does
     * @throws IOException if the file cannot be read
     */
    public static @Nullable InputStream open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            boolean isZipped = first(bytes) == GZIP;
            InputStream text = isZipped ? new BufferedInputStream(new GZIPInputStream(bytes)) : bytes;
            if (first(text) == '{') {
                return text;
            }
        } catch (ZipException e) {
            // What is no gzip, whatever its first byte, is refused by whoever reads archives.
            bytes.close();
            return null;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
        bytes.close();
        return null;
    }

    /** The first byte that is no whitespace; the stream stands where it stood. */
    private static int first(InputStream bytes) throws IOException {
        bytes.mark(MOST_SPACE);
        int first = bytes.read();
        for (int i = 1; i < MOST_SPACE && SPACE.indexOf(first) >= 0; i++) {
            first = bytes.read();
        }
        bytes.reset();
        return first;
    }
}
