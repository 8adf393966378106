package dev.docbind.generator.write;

import dev.docbind.generator.emit.StandingFile;
import dev.docbind.generator.store.KeptFile;
import dev.docbind.generator.store.KeyedHash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which of the files that an earlier run wrote stand in an output folder as it wrote them. Several threads may use it. */
public final class StandingFiles {

    private final Path root;
    private final Set<String> written;
    private final KeyedHash hash;
    private final Map<String, KeptFile> last = new HashMap<>();
    private final Map<String, KeptFile> found = new ConcurrentHashMap<>();
    private final LinklessFolders folders;

    private StandingFiles(Path root, Set<String> written, OutputState state, KeyedHash hash) {
        this.root = root;
        this.folders = new LinklessFolders(root);
        this.written = written;
        this.hash = hash;
        state.files().forEach(file -> last.put(file.path(), file));
    }

    /**
     * The files of a folder, which need not exist.
     *
     * @param state how the last run left them, as far as that is known: what is still stamped so is not read
     * @param hash what made the digests of files
     * @throws IOException if the list of what earlier runs wrote is there and cannot be read
     */
    public static StandingFiles in(Path folder, OutputState state, KeyedHash hash) throws IOException {
        return new StandingFiles(folder.toAbsolutePath().normalize(), Manifest.read(folder), state, hash);
    }

    /** Whether a file stands as it was written: it is in the list, no link is on the way to it, and it has these bytes. */
    public boolean has(StandingFile file) {
        if (!written.contains(file.path())) {
            return false;
        }
        KeptFile before = last.get(file.path());
        KeptFile expected = before != null && before.digest().equals(file.digest())
                ? before
                : new KeptFile(file.path(), null, file.digest());
        Path place = root.resolve(file.path());
        KeptFile now = folders.have(place) ? expected.now(place, hash) : null;
        if (now != null) {
            found.put(file.path(), now);
        }
        return now != null;
    }

    /** The state of files that stand. */
    public List<KeptFile> of(List<StandingFile> files) {
        return files.stream()
                .map(file -> Objects.requireNonNull(found.get(file.path())))
                .toList();
    }
}
