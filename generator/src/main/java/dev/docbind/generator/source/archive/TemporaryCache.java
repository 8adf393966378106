package dev.docbind.generator.source.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A cache for a program that has no folder of its own: it is deleted when the program ends. */
public final class TemporaryCache {

    private TemporaryCache() {}

    /**
     * Makes an empty one.
     *
     * @throws IOException if the disk refuses
     */
    public static Path create() throws IOException {
        Path folder = Files.createTempDirectory("docbind");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    private static void delete(Path folder) {
        try {
            UnpackCache.delete(folder);
        } catch (IOException e) {
            System.getLogger(TemporaryCache.class.getName())
                    .log(System.Logger.Level.DEBUG, "the unpacked pages stay in " + folder, e);
        }
    }
}
