package dev.docbind.generator.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The folder that files are written to, and what is known of the folders inside it: the disk is asked once for each. */
final class OutputFolder {

    private final Path given;
    private final Path root;
    private final Map<Path, State> folders = new HashMap<>();

    /** What is known of a folder. */
    private enum State {
        /** It is not there. */
        MISSING,
        /** This run made it. */
        MADE,
        /** It was there before. */
        FOUND
    }

    OutputFolder(Path folder) {
        this.given = folder;
        this.root = folder.toAbsolutePath().normalize();
    }

    /** The folder as the caller gave it, for messages. */
    Path given() {
        return given;
    }

    /** The folder's whole path. */
    Path root() {
        return root;
    }

    /**
     * Resolves a relative path.
     *
     * @throws IOException if it would leave the output folder, by its text or through a link on disk, or if a file stands where
     *     one of its folders has to be
     */
    Path resolve(String path) throws IOException {
        Path target = resolved(path);
        if (!target.startsWith(root) || target.equals(root)) {
            throw leaves(path);
        }
        if (state(parentOf(target), path) == State.FOUND && Files.isSymbolicLink(target)) {
            throw leaves(path);
        }
        return target;
    }

    private Path resolved(String path) throws IOException {
        try {
            if (path.indexOf('\\') >= 0 || Path.of(path).isAbsolute()) {
                throw leaves(path);
            }
            return root.resolve(path).normalize();
        } catch (InvalidPathException e) {
            throw new IOException("\"" + path + "\" is no path for a generated file", e);
        }
    }

    /** The state of a folder on the way to a path. */
    private State state(Path folder, String path) throws IOException {
        State known = folders.get(folder);
        if (known == null) {
            known = found(folder, path) ? State.FOUND : State.MISSING;
            folders.put(folder, known);
        }
        return known;
    }

    private boolean found(Path folder, String path) throws IOException {
        if (folder.equals(root)) {
            return isThere(folder);
        }
        if (state(parentOf(folder), path) != State.FOUND) {
            return false;
        }
        if (Files.isSymbolicLink(folder)) {
            throw leaves(path);
        }
        return isThere(folder);
    }

    private static boolean isThere(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return true;
        }
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        return false;
    }

    /** Whether a resolved path may have something on it that this run did not write. */
    boolean mayHold(Path target) {
        return folders.get(parentOf(target)) == State.FOUND;
    }

    /**
     * Makes the folder of a resolved path where it is missing.
     *
     * @throws IOException if the disk refuses
     */
    void makeFolderOf(Path target) throws IOException {
        Path folder = parentOf(target);
        if (folders.get(folder) == State.MISSING) {
            Files.createDirectories(folder);
            for (Path made = folder; folders.get(made) == State.MISSING; made = parentOf(made)) {
                folders.put(made, State.MADE);
            }
        }
    }

    private Path parentOf(Path path) {
        Path parent = path.getParent();
        return parent == null ? root : parent;
    }

    private static IOException leaves(String path) {
        return new IOException("the path \"" + path + "\" of a generated file leaves the output folder");
    }
}
