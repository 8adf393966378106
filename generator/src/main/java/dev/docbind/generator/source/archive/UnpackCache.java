package dev.docbind.generator.source.archive;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Folders of unpacked pages, each named by the digest of its archive. One is made under another name and moved to its place when it is
 * complete, so that builds at one time share a cache. A folder in which a file was changed is not believed: it is made again.
 */
final class UnpackCache {

    private static final int NAME_LENGTH = 32;
    private static final Set<String> PARTS = Set.of("api-reference", "settings", "_includes");

    private final Path cache;

    UnpackCache(Path cache) {
        this.cache = cache;
    }

    /** Fills an empty folder; the revision of what it is filled with. */
    @FunctionalInterface
    interface Filling {
        String fill(Path folder) throws IOException;
    }

    UnpackedDocs folder(String digest, Filling filling) throws IOException {
        Path folder = cache.resolve(digest.substring(0, NAME_LENGTH));
        FolderIndex index = FolderIndex.read(folder);
        if (index == null || !index.matches(folder)) {
            index = make(folder, filling);
        }
        return new UnpackedDocs(root(folder), index.revision());
    }

    private FolderIndex make(Path folder, Filling filling) throws IOException {
        Files.createDirectories(cache);
        Path fresh = Files.createTempDirectory(cache, "unpacking");
        try {
            FolderIndex index = FolderIndex.write(fresh, filling.fill(fresh));
            put(fresh, folder);
            return index;
        } finally {
            delete(fresh);
        }
    }

    /** Moves a folder to its place; one that another build has put there meanwhile is as good. */
    private void put(Path fresh, Path folder) throws IOException {
        if (Files.exists(folder)) {
            Path aside = Files.createTempDirectory(cache, "old");
            Files.move(folder, aside.resolve("pages"));
            delete(aside);
        }
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /** The one folder at the top, as archives of repositories have it, else the whole. */
    private static Path root(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> shown = entries.filter(
                            entry -> !entry.getFileName().toString().startsWith("."))
                    .toList();
            boolean wrapped = shown.size() == 1
                    && Files.isDirectory(shown.get(0))
                    && !PARTS.contains(shown.get(0).getFileName().toString());
            return wrapped ? shown.get(0) : folder;
        }
    }

    /** Deletes a folder that this class made, with all in it. */
    static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
