package dev.docbind.generator;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Unpacks the documentation from a {@code .tar.gz}. */
public final class Snapshot {

    private static final int BLOCK = 512;

    private Snapshot() {}

    /** Unpacks the archive's files; the folder of the checkout inside it. */
    public static Path unpack(Path archive, Path into) throws IOException {
        try (InputStream file = Files.newInputStream(archive);
                DataInputStream tar = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
            String longName = null;
            byte[] header = new byte[BLOCK];
            while (tar.read(header, 0, 1) == 1) {
                tar.readFully(header, 1, BLOCK - 1);
                if (header[0] == 0) {
                    continue;
                }
                byte[] content = content(tar, header);
                if (header[156] == 'L' || header[156] == 'x') {
                    longName = longName(header[156], new String(content, StandardCharsets.UTF_8), longName);
                } else {
                    write(into, longName == null ? name(header) : longName, header[156], content);
                    longName = null;
                }
            }
        }
        try (Stream<Path> folders = Files.walk(into, 3)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("api-reference")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static byte[] content(DataInputStream tar, byte[] header) throws IOException {
        int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
        byte[] content = new byte[size];
        tar.readFully(content);
        tar.readFully(new byte[(BLOCK - size % BLOCK) % BLOCK]);
        return content;
    }

    private static String longName(byte kind, String content, String before) {
        if (kind == 'L') {
            return content.replace("\0", "");
        }
        return content.lines()
                .filter(line -> line.contains(" path="))
                .map(line -> line.substring(line.indexOf(" path=") + 6))
                .findFirst()
                .orElse(before);
    }

    private static String name(byte[] header) {
        String prefix = text(header, 345, 155);
        String name = text(header, 0, 100);
        return prefix.isEmpty() || !text(header, 257, 6).startsWith("ustar") ? name : prefix + "/" + name;
    }

    private static String text(byte[] header, int from, int length) {
        String text = new String(header, from, length, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private static void write(Path into, String name, byte kind, byte[] content) throws IOException {
        Path target = into.resolve(name).normalize();
        if ((kind == '0' || kind == 0) && target.startsWith(into)) {
            Files.createDirectories(target.getParent());
            Files.write(target, content);
        }
    }
}
