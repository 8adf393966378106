package dev.docbind.generator.write;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** One file, zipped. Its bytes depend on the JDK that zips it, so that only what is in it is compared. */
public final class GzipFile {

    /** More than a spec of any documentation has, and less than a memory. */
    private static final int MOST = 1 << 29;

    private GzipFile() {}

    /**
     * Writes the content, unless the file has it already.
     *
     * @throws IOException if the disk refuses
     */
    public static void write(Path file, byte[] content) throws IOException {
        if (Arrays.equals(read(file), content)) {
            return;
        }
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(content.length / 8);
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(content);
        }
        OutputWriter.writeFile(file, zipped.toByteArray());
    }

    /** The content; null where the file is not there or is damaged. */
    public static byte @Nullable [] read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readNBytes(MOST);
        } catch (EOFException | ZipException e) {
            return null;
        }
    }
}
