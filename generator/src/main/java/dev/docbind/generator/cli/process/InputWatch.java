package dev.docbind.generator.cli.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Ends this process when its input ends. Who starts it for a build holds the other end of the input: when the build is gone, however that
 * came about, nobody waits for the run, and the next build may begin one of its own in the same folders.
 */
public final class InputWatch {

    /** The property that asks for it. */
    private static final String PROPERTY = "docbind.ends-with-input";

    /** As of a process that was ended by a signal. */
    private static final int STATUS = 130;

    private InputWatch() {}

    /** Begins to watch, where the system property {@code docbind.ends-with-input} is {@code true}. */
    public static void begin() {
        if (Boolean.getBoolean(PROPERTY)) {
            Thread thread = new Thread(() -> end(System.in), "docbind-input-watch");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** A run that is killed leaves nothing that the next one would not notice. */
    private static void end(InputStream input) {
        try {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // An input that cannot be read has ended, too.
        }
        Runtime.getRuntime().halt(STATUS);
    }
}
