package dev.docbind.generator.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file that is no page, such as a file of overrides. */
public final class TextFile {

    private static final String MARK = "\uFEFF";

    private TextFile() {}

    /**
     * The whole text, without the mark of its encoding that some editors put before it.
     *
     * @throws IOException if the file cannot be read or is not UTF-8
     */
    public static String read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder, not a file");
        }
        try {
            String text = Files.readString(file);
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8", e);
        }
    }
}
