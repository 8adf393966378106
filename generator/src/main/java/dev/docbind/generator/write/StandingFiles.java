package dev.docbind.generator.write;

import dev.docbind.generator.emit.StandingFile;
import dev.docbind.generator.store.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which of the files that an earlier run wrote stand in an output folder as it wrote them. Several threads may use it. */
public final class StandingFiles {

    private final Path root;
    private final Set<String> written;
    private final Map<Path, Boolean> folders = new ConcurrentHashMap<>();

    private StandingFiles(Path root, Set<String> written) {
        this.root = root;
        this.written = written;
    }

    /**
     * The files of a folder, which need not exist.
     *
     * @throws IOException if the list of what earlier runs wrote is there and cannot be read
     */
    public static StandingFiles in(Path folder) throws IOException {
        return new StandingFiles(folder.toAbsolutePath().normalize(), Manifest.read(folder));
    }

    /** Whether a file stands as it was written: it is in the list, no link is on the way to it, and it has these bytes. */
    public boolean has(StandingFile file) {
        Path place = root.resolve(file.path());
        return written.contains(file.path()) && isFolder(place.getParent()) && holds(place, file);
    }

    private boolean isFolder(Path folder) {
        if (folder.equals(root)) {
            return true;
        }
        Boolean known = folders.get(folder);
        if (known == null) {
            known = isFolder(folder.getParent()) && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
            folders.put(folder, known);
        }
        return known;
    }

    private static boolean holds(Path place, StandingFile file) {
        try {
            return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(place) == file.size()
                    && Digest.of(Files.readAllBytes(place)).equals(file.digest());
        } catch (IOException e) {
            return false;
        }
    }
}
