package dev.docbind.generator.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a store. Each stage is a file that is replaced in one step. A folder that has files and no mark of ours is somebody
 * else's: nothing is read from it, and nothing written.
 */
final class StageFolder {

    /** What backup programs know cache folders by. */
    private static final String MARK = "CACHEDIR.TAG";

    private static final byte[] MARK_TEXT =
            "Signature: 8a477f597d28d172789f06886806bc55\n# A cache of Docbind; it may be deleted at any time.\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private static final String SUFFIX = ".stage";
    private static final String FRESH_SUFFIX = ".new";
    /** A fresh file that is older was left by a run that was killed. */
    private static final Duration LONGEST_WRITE = Duration.ofMinutes(10);

    private final @Nullable Path folder;
    private final String generator;
    private final StoreLog log;

    /** That the folder is ours is asked once: nobody else's becomes ours but by {@link #claim}, nor ours somebody else's. */
    private volatile boolean ours;

    /**
     * A folder, which need not exist.
     *
     * @param folder null where nothing is kept
     * @param generator what tells this generator from any other
     */
    StageFolder(@Nullable Path folder, String generator, StoreLog log) {
        this.folder = folder;
        this.generator = generator;
        this.log = log;
    }

    /** The entries of a stage; none where there is no such file, or one that says nothing. */
    Map<Digest, StageEntry> read(String name) {
        if (folder == null) {
            return Map.of();
        }
        try {
            ours = ours || isOurs(folder);
            return ours ? new StageFile(generator, name).read(Files.readAllBytes(file(folder, name))) : Map.of();
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (IOException | DamagedStageException | OutOfMemoryError e) {
            log.unread(name, e);
            return Map.of();
        }
    }

    /** Writes a stage, if the disk lets it. */
    void write(String name, Map<Digest, StageEntry> entries) {
        if (folder == null) {
            return;
        }
        try {
            if (claim(folder)) {
                replace(folder, name, entries);
            }
        } catch (IOException | DirectoryIteratorException e) {
            log.unwritten(name, e);
        }
    }

    void damaged(String name) {
        log.unread(name, new DamagedStageException("damaged"));
    }

    private void replace(Path place, String name, Map<Digest, StageEntry> entries) throws IOException {
        removeLeftovers(place);
        Path fresh = Files.createTempFile(place, name, FRESH_SUFFIX);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                new StageFile(generator, name).write(entries, out);
            }
            Files.move(fresh, file(place, name), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void removeLeftovers(Path place) throws IOException {
        Instant oldest = Instant.now().minus(LONGEST_WRITE);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "*" + FRESH_SUFFIX)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isBefore(oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name + SUFFIX);
    }

    private static boolean isOurs(Path place) throws IOException {
        Path mark = place.resolve(MARK);
        return Files.isRegularFile(mark) && Arrays.equals(head(mark), MARK_TEXT);
    }

    /** Makes the folder ours, where it is nobody's; says whether it is. */
    private boolean claim(Path place) throws IOException {
        Files.createDirectories(place);
        if (isOurs(place)) {
            return true;
        }
        if (!isNobodys(place)) {
            log.foreign(place);
            return false;
        }
        Files.write(place.resolve(MARK), MARK_TEXT);
        return true;
    }

    /** Whether a folder is empty, or has nothing but a mark of ours that was cut short. */
    private static boolean isNobodys(Path place) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
            for (Path file : files) {
                if (!file.endsWith(MARK) || !isBegunMark(file)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isBegunMark(Path file) throws IOException {
        byte[] head = head(file);
        return head.length <= MARK_TEXT.length && Arrays.equals(head, Arrays.copyOf(MARK_TEXT, head.length));
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(MARK_TEXT.length + 1);
        }
    }
}
