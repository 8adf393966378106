package dev.docbind.generator.write;

import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.FileStamp;
import dev.docbind.generator.store.KeyedHash;
import dev.docbind.generator.store.StampList;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
        StampList stamps = new StampList(hash);
        stamps.add(Manifest.NAME, FileStamp.ofNoLink(root.resolve(Manifest.NAME)));
        String folder = "";
        boolean linkless = true;
        for (String path : Manifest.lines(root)) {
            Path place = root.resolve(path);
            // Those of a folder stand together: to look one up for each file would cost half of what its stamp does.
            if (!path.startsWith(folder) || path.indexOf('/', folder.length()) >= 0) {
                folder = path.substring(0, path.lastIndexOf('/') + 1);
                linkless = folders.have(place);
            }
            stamps.add(path, linkless ? FileStamp.ofNoLink(place) : null);
        }
        return stamps.digest();
    }
}
