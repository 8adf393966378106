package dev.docbind.generator.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What tells some code from any other: of a jar its directory, which has the checksum of every file in it; of a folder all of it. Who
 * means to have code that is taken for another's has the generator in his hands already, so that no digest has to withstand him.
 */
public final class CodeIdentity {

    private static final int END_RECORD = 22;
    private static final int LONGEST_END = END_RECORD + 0xFFFF;
    private static final int END_SIGNATURE = 0x0605_4b50;
    private static final int SIZE_AT = 12;
    private static final int OFFSET_AT = 16;

    private CodeIdentity() {}

    /**
     * The identity of jars and folders of classes.
     *
     * @throws IOException if one of them cannot be read
     */
    public static String of(Collection<Path> code) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path part : code) {
            all.append(Files.isDirectory(part) ? folder(part) : jar(part)).append('\n');
        }
        return hash(all).toString();
    }

    private static Digest jar(Path jar) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(LONGEST_END, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = tail.length - END_RECORD; at >= 0; at--) {
                if (end.getInt(at) == END_SIGNATURE) {
                    return directory(file, end.getInt(at + OFFSET_AT), end.getInt(at + SIZE_AT));
                }
            }
            throw new IOException(jar + " is no jar");
        }
    }

    private static Digest directory(RandomAccessFile file, int offset, int size) throws IOException {
        if (offset < 0 || size < 0 || (long) offset + size > file.length()) {
            throw new IOException("a jar whose directory is not where it should be");
        }
        byte[] directory = new byte[size];
        file.seek(offset);
        file.readFully(directory);
        return KeyedHash.OPEN.hash(directory);
    }

    private static Digest folder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            text.append(folder.relativize(file))
                    .append('\0')
                    .append(KeyedHash.OPEN.hash(file))
                    .append('\n');
        }
        return hash(text);
    }

    private static Digest hash(CharSequence text) {
        return KeyedHash.OPEN.hash(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
