package dev.docbind.generator.write;

import dev.docbind.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/** What stands in the way of generated files and was not written by an earlier run: it is somebody's work. */
final class ForeignFiles {

    private ForeignFiles() {}

    /**
     * Refuses to go on where a file would be replaced that no earlier run wrote.
     *
     * @param folder the output folder
     * @param files what shall be written
     * @param earlier the paths that earlier runs wrote
     * @throws IOException if there is one; the message names it and says what to do
     */
    static void refuse(Path folder, Collection<GeneratedFile> files, Set<String> earlier) throws IOException {
        for (GeneratedFile file : files) {
            Path target = OutputPath.resolve(folder, file.path());
            if (!earlier.contains(file.path()) && isOther(target, file.text())) {
                throw new IOException(target + " was not written by docbind and is not replaced;"
                        + " choose another folder, or delete the folder " + folder + " if all in it is generated");
            }
        }
    }

    private static boolean isOther(Path target, String text) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return !Files.isRegularFile(target)
                || Files.size(target) != bytes.length
                || !Arrays.equals(Files.readAllBytes(target), bytes);
    }
}
