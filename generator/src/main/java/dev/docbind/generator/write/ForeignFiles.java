package dev.docbind.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What stands in the way of generated files and was not written by an earlier run: it is somebody's work. */
final class ForeignFiles {

    private ForeignFiles() {}

    /**
     * Refuses to go on where a file would be replaced that no earlier run wrote.
     *
     * @param folder the output folder
     * @param targets what shall be written
     * @param earlier the paths that earlier runs wrote
     * @throws IOException if there is one; the message names it and says what to do
     */
    static void refuse(OutputFolder folder, List<Target> targets, Set<String> earlier) throws IOException {
        for (Target target : targets) {
            Path file = target.file();
            boolean own = earlier.contains(target.content().path());
            if (!own && folder.mayHold(file) && isOther(file, target)) {
                throw new IOException(file + " was not written by docbind and is not replaced; choose another folder,"
                        + " or delete the folder " + folder.given() + " if all in it is generated");
            }
        }
    }

    private static boolean isOther(Path file, Target target) throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !OutputWriter.holds(file, target.bytes());
    }
}
