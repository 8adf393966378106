package dev.docbind.generator.source.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A tar archive that a test writes, entry by entry. */
final class TarText {

    private static final int BLOCK = 512;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    TarText file(String name, String text) {
        return entry(name, '0', text);
    }

    /** Any entry; links have a target that nobody reads. */
    TarText entry(String name, char type, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(header(name, type, content.length));
        bytes.writeBytes(content);
        bytes.writeBytes(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
        return this;
    }

    /** An extended header with one record. */
    TarText extended(char type, String key, String value) {
        int length = key.length() + value.getBytes(StandardCharsets.UTF_8).length + 3;
        int digits =
                Integer.toString(length + Integer.toString(length).length()).length();
        return entry("extended", type, (length + digits) + " " + key + "=" + value + "\n");
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes.toByteArray());
        all.writeBytes(new byte[2 * BLOCK]);
        return all.toByteArray();
    }

    Path zippedTo(Path file) throws IOException {
        return zippedTo(file, bytes());
    }

    static Path zippedTo(Path file, byte[] content) throws IOException {
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content);
        }
        return file;
    }

    private static byte[] header(String name, char type, int size) {
        byte[] block = new byte[BLOCK];
        put(block, 0, name);
        put(block, 124, String.format("%011o", size));
        block[156] = (byte) type;
        put(block, 257, "ustar\00000");
        put(block, 148, "        ");
        int sum = 0;
        for (byte value : block) {
            sum += value & 0xFF;
        }
        put(block, 148, String.format("%06o\0 ", sum));
        return block;
    }

    private static void put(byte[] block, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, block, at, bytes.length);
    }
}
