package dev.docbind.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A path inside the output folder. */
final class OutputPath {

    private OutputPath() {}

    /**
     * Resolves a relative path.
     *
     * @throws IOException if it would leave the output folder, by its text or through a link on disk
     */
    static Path resolve(Path folder, String path) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        Path target = resolved(root, path);
        if (!target.startsWith(root) || target.equals(root)) {
            throw leaves(path);
        }
        for (Path parent = target; !root.equals(parent); parent = parentOf(parent, root)) {
            if (Files.isSymbolicLink(parent)) {
                throw leaves(path);
            }
        }
        return target;
    }

    private static Path resolved(Path root, String path) throws IOException {
        try {
            if (path.indexOf('\\') >= 0 || Path.of(path).isAbsolute()) {
                throw leaves(path);
            }
            return root.resolve(path).normalize();
        } catch (InvalidPathException e) {
            throw new IOException("\"" + path + "\" is no path for a generated file", e);
        }
    }

    private static Path parentOf(Path path, Path root) {
        Path parent = path.getParent();
        return parent == null ? root : parent;
    }

    private static IOException leaves(String path) {
        return new IOException("the path \"" + path + "\" of a generated file leaves the output folder");
    }
}
