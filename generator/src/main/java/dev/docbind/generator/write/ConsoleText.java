package dev.docbind.generator.write;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

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

    /**
     * Whether a stream of the process leads to a terminal. The launcher knows, and says so in the property {@code docbind.terminal}; without
     * it the system is asked where it tells.
     *
     * @param descriptor 1 for the output, 2 for the error stream
     */
    public static boolean isTerminal(int descriptor) {
        String told = System.getProperty("docbind.terminal");
        if (told != null) {
            return told.contains(Integer.toString(descriptor));
        }
        try {
            Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
            return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
            return false;
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
