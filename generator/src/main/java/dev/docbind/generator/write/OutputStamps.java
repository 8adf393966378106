package dev.docbind.generator.write;

import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.FileStamp;
import dev.docbind.generator.store.KeyedHash;
import dev.docbind.generator.store.StampList;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The files that a manifest names by their stamps, and the manifest itself, without a look into them. */
public final class OutputStamps {

    private final Path root;
    private final LinklessFolders folders;

    private OutputStamps(Path root) {
        this.root = root;
        this.folders = new LinklessFolders(root);
    }

    /** The digest; null where one of them is not there, stands behind a link, or can only be known by its content. */
    public static @Nullable Digest of(Path folder, KeyedHash hash) {
        try {
            return new OutputStamps(folder).digest(hash);
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    private @Nullable Digest digest(KeyedHash hash) throws IOException {
        Set<String> paths = new TreeSet<>(Manifest.read(root));
        paths.add(Manifest.NAME);
        StampList stamps = new StampList(hash);
        for (String path : paths) {
            Path place = root.resolve(path);
            stamps.add(path, folders.have(place) ? FileStamp.ofNoLink(place) : null);
        }
        return stamps.digest();
    }
}
