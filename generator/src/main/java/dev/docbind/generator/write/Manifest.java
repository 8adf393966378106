package dev.docbind.generator.write;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The list of files that a run wrote: what a later run may remove, and nothing else. */
final class Manifest {

    /** The manifest's own name inside the output folder. */
    static final String NAME = ".docbind-manifest";

    private static final String TITLE = "# Files that Docbind wrote here; it removes what it no longer makes.";

    private Manifest() {}

    /**
     * The paths that an earlier run wrote, sorted; none where there was no run.
     *
     * @throws FileAlreadyExistsException if a file stands where the folder has to be
     */
    static Set<String> read(Path folder) throws IOException {
        return new TreeSet<>(lines(folder));
    }

    /**
     * The same in the order in which they stand in the list.
     *
     * @throws FileAlreadyExistsException if a file stands where the folder has to be
     */
    static List<String> lines(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        if (Files.isDirectory(folder.resolve(NAME))) {
            throw new IOException(folder.resolve(NAME) + " is a folder; a file of this name lists what was generated");
        }
        try {
            List<String> lines = Files.readAllLines(folder.resolve(NAME));
            lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
            return lines;
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (CharacterCodingException e) {
            throw new IOException(
                    folder.resolve(NAME) + " is damaged: it is not UTF-8; delete the folder if all in it is generated",
                    e);
        }
    }

    /** The text of a manifest. */
    static String text(Collection<String> paths) {
        List<String> sorted = paths.stream().sorted().toList();
        return TITLE + "\n" + String.join("\n", sorted) + (sorted.isEmpty() ? "" : "\n");
    }
}
