package dev.docbind.generator.write;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text for the console, with names in any language: some locales have no letters but those of English. */
public final class ConsoleText {

    /** A letter of Russian pages. */
    private static final char CYRILLIC = 0x416;

    private ConsoleText() {}

    /**
     * A writer in the console's own encoding where that has all letters, else in UTF-8.
     *
     * @param stream the output or the error stream of the process
     * @param encodingProperty the system property that names its encoding
     */
    public static PrintWriter of(FileDescriptor stream, String encodingProperty) {
        Charset console = charset(System.getProperty(encodingProperty, System.getProperty("sun.jnu.encoding", "")));
        Charset wide =
                console.canEncode() && console.newEncoder().canEncode(CYRILLIC) ? console : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), wide), true);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
