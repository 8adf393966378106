package dev.docbind.generator.write;

import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.FileStamp;
import dev.docbind.generator.store.StampList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The files that a manifest names by their stamps, and the manifest itself, without a look into them. */
public final class OutputStamps {

    private final Path root;
    private final Map<String, Boolean> folders = new HashMap<>();

    private OutputStamps(Path root) {
        this.root = root;
    }

    /** The digest; null where one of them is not there, stands behind a link, or can only be known by its content. */
    public static @Nullable Digest of(Path folder) {
        try {
            return new OutputStamps(folder).digest();
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    private @Nullable Digest digest() throws IOException {
        Set<String> paths = new TreeSet<>(Manifest.read(root));
        paths.add(Manifest.NAME);
        StampList stamps = new StampList();
        for (String path : paths) {
            stamps.add(path, areFolders(path) ? FileStamp.ofNoLink(root.resolve(path)) : null);
        }
        return stamps.digest();
    }

    /** Whether nothing on the way down to a file is a link. */
    private boolean areFolders(String path) {
        int slash = path.lastIndexOf('/');
        if (slash < 0) {
            return true;
        }
        String folder = path.substring(0, slash);
        Boolean known = folders.get(folder);
        if (known == null) {
            known = areFolders(folder) && Files.isDirectory(root.resolve(folder), LinkOption.NOFOLLOW_LINKS);
            folders.put(folder, known);
        }
        return known;
    }
}
