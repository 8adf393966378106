package dev.docbind.generator.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads one page from the disk. */
final class SourceFileReader {

    private SourceFileReader() {}

    /** The page, null with an error where it cannot be read or decoded. */
    static @Nullable SourceFile read(String path, Path file, LostFiles lost) {
        try {
            return decode(path, Files.readAllBytes(file), lost);
        } catch (IOException e) {
            lost.error("unreadable", SourceLocation.file(path), "this page cannot be read: " + Reason.of(e), null);
            return null;
        }
    }

    private static @Nullable SourceFile decode(String path, byte[] bytes, LostFiles lost) {
        Utf8Text text = Utf8Text.decode(bytes);
        if (text.badByte() < 0) {
            return new SourceFile(path, text.withPlainLineEnds());
        }
        lost.error(
                "not-utf8",
                SourceLocation.of(path, text.lastLine(), text.lastColumn()),
                String.format("byte 0x%02X is not UTF-8; the page is left out", bytes[text.badByte()] & 0xFF),
                "save the page as UTF-8");
        return null;
    }
}
