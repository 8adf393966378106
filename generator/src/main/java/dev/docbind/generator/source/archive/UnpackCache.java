package dev.docbind.generator.source.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folders of unpacked pages, each named by the digest of its archive. One is made under another name and moved to its place when it is
 * complete, so that builds at one time share a cache. A folder in which a file was changed is not believed: it is made again.
 */
final class UnpackCache {

    private static final int NAME_LENGTH = 32;
    private static final Set<String> PARTS = Set.of("api-reference", "settings", "_includes");

    private static final String LOCK = ".lock";
    private static final ReentrantLock IN_PROGRAM = new ReentrantLock();

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
            index = alone(() -> make(folder, filling));
        }
        return new UnpackedDocs(root(folder), index.revision());
    }

    /** Makes a folder while nobody else does: who has waited finds it complete, and must not take it from those who read it. */
    private FolderIndex make(Path folder, Filling filling) throws IOException {
        FolderIndex made = FolderIndex.read(folder);
        if (made != null && made.matches(folder)) {
            return made;
        }
        Path fresh = Files.createTempDirectory(cache, "unpacking");
        try {
            FolderIndex index = FolderIndex.write(fresh, filling.fill(fresh));
            if (Files.exists(folder)) {
                Path aside = Files.createTempDirectory(cache, "old");
                Files.move(folder, aside.resolve("pages"));
                delete(aside);
            }
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            return index;
        } finally {
            delete(fresh);
        }
    }

    /** What only one does at a time. */
    @FunctionalInterface
    private interface Making {
        FolderIndex make() throws IOException;
    }

    private FolderIndex alone(Making making) throws IOException {
        Files.createDirectories(cache);
        // Within a program, whose threads the lock of a file does not tell apart, and among programs.
        IN_PROGRAM.lock();
        try (FileChannel channel =
                FileChannel.open(cache.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            @Nullable FileLock lock = locked(channel);
            FolderIndex made = making.make();
            if (lock != null) {
                lock.release();
            }
            return made;
        } finally {
            IN_PROGRAM.unlock();
        }
    }

    /** Null where the disk locks no files: then the last one to make a folder wins. */
    private static @Nullable FileLock locked(FileChannel channel) {
        try {
            return channel.lock();
        } catch (IOException e) {
            return null;
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
