package dev.docbind.generator.source.tree;

import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.source.SourceLocation;
import dev.docbind.generator.store.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads pages from the disk, one after the other through the same buffer. */
final class SourceFileReader {

    private static final int FIRST_SIZE = 64 * 1024;

    private final LostFiles lost;
    private final Utf8Decoder decoder = new Utf8Decoder();
    private ByteBuffer bytes = ByteBuffer.allocate(FIRST_SIZE);

    SourceFileReader(LostFiles lost) {
        this.lost = lost;
    }

    /** The page, null with an error where it cannot be read or decoded. */
    @Nullable
    SourceFile read(String path, Path file) {
        try {
            fill(file);
        } catch (IOException e) {
            lost.error("unreadable", SourceLocation.file(path), "this page cannot be read: " + Reason.of(e), null);
            return null;
        }
        return decode(path);
    }

    private void fill(Path file) throws IOException {
        bytes.clear();
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            while (channel.read(bytes) >= 0) {
                if (!bytes.hasRemaining()) {
                    bytes = ByteBuffer.allocate(2 * bytes.capacity()).put(bytes.flip());
                }
            }
        }
        bytes.flip();
    }

    /** The digest of the bytes of the page that was read last. */
    Digest digest() {
        return Digest.of(bytes.array(), 0, bytes.limit());
    }

    private @Nullable SourceFile decode(String path) {
        Utf8Text text = decoder.decode(bytes);
        if (text.isWhole()) {
            return new SourceFile(path, text.withPlainLineEnds());
        }
        lost.error(
                "not-utf8",
                SourceLocation.of(path, text.lastLine(), text.lastColumn()),
                String.format("byte 0x%02X is not UTF-8; the page is left out", text.badByte()),
                "save the page as UTF-8");
        return null;
    }
}
