package dev.docbind.generator.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file has, held against bytes piece by piece: a large one is not in memory twice. */
public final class FileContent {

    private static final int PART = 1 << 16;

    private FileContent() {}

    /**
     * Whether a file has these bytes and no others.
     *
     * @throws IOException if it cannot be read
     */
    public static boolean is(Path file, byte[] bytes) throws IOException {
        byte[] part = new byte[Math.min(bytes.length + 1, PART)];
        int at = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int count = in.readNBytes(part, 0, part.length);
            while (count > 0) {
                if (count > bytes.length - at || !Arrays.equals(part, 0, count, bytes, at, at + count)) {
                    return false;
                }
                at += count;
                count = in.readNBytes(part, 0, part.length);
            }
        }
        return at == bytes.length;
    }
}
