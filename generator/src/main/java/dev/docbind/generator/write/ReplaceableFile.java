package dev.docbind.generator.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A kind of file that a user names: an earlier one of the same kind may be replaced, anything else is somebody's work. */
public enum ReplaceableFile {
    /** A spec, whatever version wrote it. */
    SPEC("spec file", Pattern.compile("^\\{.*\"docbind-spec\"", Pattern.DOTALL)),
    /** The problems of a run, the differences of two documentations, or the changes between two revisions. */
    DIAGNOSTICS(
            "diagnostics file",
            Pattern.compile("^(?:\\[\\s*+(?:]|\\{\\s*+\"severity\")|\\{\\s*+\"format\"\\s*+:\\s*+\"docbind-diff\")")),
    /** The findings that are known. */
    BASELINE("baseline", Pattern.compile("^# docbind baseline ")),
    /** Changes of pages, as {@code git apply} takes them. */
    PATCH("patch", Pattern.compile("^diff --git "));

    private static final int HEAD = 200;

    private final String title;
    private final Pattern beginning;

    ReplaceableFile(String title, Pattern beginning) {
        this.title = title;
        this.beginning = beginning;
    }

    /**
     * Refuses to go on where the path holds something else; an empty file holds nothing.
     *
     * @param file what the user names
     * @throws IOException if it does; the message names the file and says what to do
     */
    public void refuseOther(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; name the " + title + " in it");
        }
        if (Files.isRegularFile(file)
                && Files.size(file) > 0
                && !beginning.matcher(head(file)).find()) {
            throw new IOException(
                    file + " is no " + title + " and is not replaced; choose another file, or delete this one");
        }
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
