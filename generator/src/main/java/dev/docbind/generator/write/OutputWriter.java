package dev.docbind.generator.write;

import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.StandingFile;
import dev.docbind.generator.store.FileContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes generated files into a folder. A file whose content is there already is not touched; a file that an earlier run
 * wrote and this one does not make is removed; nothing else is. A file that no run wrote is never replaced.
 */
public final class OutputWriter {

    private final Path folder;

    /** A writer into this folder, which need not exist. */
    public OutputWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the files.
     *
     * @return the files whose content changed, removed ones among them, sorted
     * @throws IOException if two files claim one path, a path leaves the folder, a file that no run wrote stands in the way, or the
     *     disk refuses
     */
    public List<Path> write(List<GeneratedFile> files) throws IOException {
        return write(files, List.of());
    }

    /**
     * Writes files beside others that stand as they would be written.
     *
     * @param standing files that an earlier run wrote; they stay as they are
     * @return the files whose content changed, removed ones among them, sorted
     * @throws IOException as {@link #write(List)}
     */
    public List<Path> write(List<GeneratedFile> files, List<StandingFile> standing) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        ClaimedPaths claimed = ClaimedPaths.of(files, standing);
        OutputFolder inside = new OutputFolder(folder);
        List<Target> targets = new ArrayList<>();
        for (GeneratedFile file : claimed.files().values()) {
            targets.add(new Target(inside.resolve(file.path()), file));
        }
        Path manifest = folder.resolve(Manifest.NAME);
        Set<String> earlier = Manifest.read(folder);
        ForeignFiles.refuse(inside, targets, earlier);
        // First the names of all files, old and new: a run that is cut short leaves none that the next one takes for
        // foreign.
        Set<String> all = new TreeSet<>(earlier);
        all.addAll(claimed.paths());
        replace(manifest, Manifest.text(all));
        List<Path> changed = new ArrayList<>();
        for (Target target : targets) {
            changed.addAll(write(inside, target));
        }
        for (String path : earlier) {
            if (!claimed.paths().contains(path)) {
                changed.addAll(remove(inside, path));
            }
        }
        replace(manifest, Manifest.text(claimed.paths()));
        return changed.stream().sorted().toList();
    }

    /**
     * Refuses to go on where files would be written among those that they are made from: the next run would read them, and remove
     * what it no longer makes.
     *
     * @param source the folder that is read
     * @throws IOException if the output folder is that one, or stands inside it
     */
    public void refuseInside(Path source) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        if (place.toRealPath().startsWith(source.toRealPath())) {
            throw new IOException(
                    folder + " is in the folder of the documentation, " + source + "; choose another one");
        }
    }

    /**
     * Refuses to go on where these files, which have no method, would take the place of a client.
     *
     * @param files what shall be written
     * @param standing what stands already as it would be written
     * @throws IOException if an earlier run wrote files that these would remove; the message says what to do
     */
    public void refuseToEmpty(List<GeneratedFile> files, List<StandingFile> standing) throws IOException {
        Set<String> lost = new TreeSet<>(Manifest.read(folder));
        files.forEach(file -> lost.remove(file.path()));
        standing.forEach(file -> lost.remove(file.path()));
        if (!lost.isEmpty()) {
            throw new IOException("no method is left to generate, and " + folder + " has " + lost.size()
                    + " generated files; they stay. Is the folder of the documentation right, and what is selected?"
                    + " An empty client has to be allowed");
        }
    }

    private static List<Path> write(OutputFolder folder, Target target) throws IOException {
        Path file = target.file();
        byte[] bytes = target.bytes();
        if (folder.mayHold(file) && holds(file, bytes)) {
            return List.of();
        }
        folder.makeFolderOf(file);
        put(file, bytes);
        return List.of(file);
    }

    /**
     * Writes one file, unless it holds the text already.
     *
     * @return the file where it changed, nothing else
     * @throws IOException if the disk refuses
     */
    public static List<Path> writeFile(Path file, String text) throws IOException {
        return writeFile(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes one file, unless it holds the bytes already.
     *
     * @return the file where it changed, nothing else
     * @throws IOException if the disk refuses
     */
    public static List<Path> writeFile(Path file, byte[] bytes) throws IOException {
        if (holds(file, bytes)) {
            return List.of();
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        put(file, bytes);
        return List.of(file);
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        try {
            Files.write(file, bytes);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // Of a full disk the message says neither which file nor which disk.
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** Writes a file in one step, so that a run that is killed leaves the one before. */
    private static void replace(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (holds(file, bytes)) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        put(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether a regular file of those bytes is there. */
    static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == bytes.length && FileContent.is(file, bytes);
    }

    private static List<Path> remove(OutputFolder folder, String path) throws IOException {
        Path file = folder.resolve(path);
        boolean removed = Files.deleteIfExists(file);
        Path root = folder.root();
        for (Path parent = file.getParent(); parent != null && !parent.equals(root); parent = parent.getParent()) {
            if (!isEmpty(parent)) {
                break;
            }
            Files.deleteIfExists(parent);
        }
        return removed ? List.of(file) : List.of();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
