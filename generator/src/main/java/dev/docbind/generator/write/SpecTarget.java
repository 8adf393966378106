package dev.docbind.generator.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that a spec is written to: an earlier spec may be replaced, anything else is somebody's work. */
public final class SpecTarget {

    /** What a spec begins with, whatever version wrote it. */
    private static final String MARK = "\"docbind-spec\"";

    private static final int HEAD = 200;

    private SpecTarget() {}

    /**
     * Refuses to go on where the file holds something else than a spec; an empty file holds nothing.
     *
     * @throws IOException if it does; the message names the file and says what to do
     */
    public static void refuseOther(Path file) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) > 0 && !head(file).contains(MARK)) {
            throw new IOException(
                    file + " is no spec file and is not replaced; choose another file, or delete this one");
        }
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
