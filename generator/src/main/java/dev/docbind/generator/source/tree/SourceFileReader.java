package dev.docbind.generator.source.tree;

import dev.docbind.generator.source.SourceLocation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads pages from the disk. */
final class SourceFileReader {

    private final LostFiles lost;
    private final Set<String> undecoded = new HashSet<>();

    SourceFileReader(LostFiles lost) {
        this.lost = lost;
    }

    /** The page, null with an error where it cannot be read or decoded. */
    @Nullable
    ReadPage read(String path, Path file) {
        try {
            return decoded(path, file);
        } catch (IOException e) {
            lost.error("unreadable", SourceLocation.file(path), "this page cannot be read: " + Reason.of(e), null);
            return null;
        }
    }

    /** Whether the page at that path was read and is not UTF-8: so it stays until it changes. */
    boolean isUndecoded(String path) {
        return undecoded.contains(path);
    }

    private @Nullable ReadPage decoded(String path, Path file) throws IOException {
        try {
            return ReadPage.of(path, Files.readString(file));
        } catch (CharacterCodingException e) {
            Utf8Text text = new Utf8Decoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            if (text.isWhole()) {
                // It was written in between.
                throw e;
            }
            reportBadByte(path, text);
            undecoded.add(path);
            return null;
        }
    }

    private void reportBadByte(String path, Utf8Text text) {
        lost.error(
                "not-utf8",
                SourceLocation.of(path, text.lastLine(), text.lastColumn()),
                String.format("byte 0x%02X is not UTF-8; the page is left out", text.badByte()),
                "save the page as UTF-8");
    }
}
