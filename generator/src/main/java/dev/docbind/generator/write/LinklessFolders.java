package dev.docbind.generator.write;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The folders below an output folder that no link leads to: the writer follows none. Several threads may use it. */
final class LinklessFolders {

    private final Path root;
    private final Map<Path, Boolean> known = new ConcurrentHashMap<>();

    LinklessFolders(Path root) {
        this.root = root;
    }

    /** Whether a place below the root stands in a folder, and nothing on the way down to it is a link. */
    boolean have(Path place) {
        Path folder = place.getParent();
        return folder == null || isFolder(folder);
    }

    private boolean isFolder(@Nullable Path folder) {
        if (folder == null || folder.equals(root)) {
            return folder != null;
        }
        Boolean is = known.get(folder);
        if (is == null) {
            is = isFolder(folder.getParent()) && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
            known.put(folder, is);
        }
        return is;
    }
}
