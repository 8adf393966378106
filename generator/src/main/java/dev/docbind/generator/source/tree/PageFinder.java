package dev.docbind.generator.source.tree;

import dev.docbind.generator.source.SourceLocation;
import dev.docbind.generator.store.FileStamp;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the pages below a folder. */
final class PageFinder {

    private static final String SUFFIX = ".md";

    private final Path root;
    private final LostFiles lost;
    private final SortedMap<String, FoundPage> found = new TreeMap<>();
    /** The folders on the way from the root to the one in work, as they really are: a link to one of them is a loop. */
    private final Set<Path> open = new HashSet<>();

    /** A finder below {@code root}, which is a real path. */
    PageFinder(Path root, LostFiles lost) {
        this.root = root;
        this.lost = lost;
    }

    /** The pages by their path relative to the root. */
    SortedMap<String, FoundPage> find() throws IOException {
        open.add(root);
        visit(root, root, "");
        return found;
    }

    /**
     * Visits the entries of a folder.
     *
     * @param real the folder as it really is
     * @param prefix what the paths of its entries begin with
     */
    private void visit(Path folder, Path real, String prefix) throws IOException {
        for (Map.Entry<String, Path> entry : entries(folder).entrySet()) {
            String name = entry.getKey();
            // Hidden folders hold the version control's files, not pages.
            if (!name.startsWith(".")) {
                visitEntry(entry.getValue(), real.resolve(name), prefix + name);
            }
        }
    }

    private void visitEntry(Path entry, Path unlinked, String path) {
        boolean isPage = path.endsWith(SUFFIX);
        FileStamp stamp = isPage ? FileStamp.ofNoLink(entry) : null;
        if (stamp != null) {
            found.put(path, new FoundPage(entry, stamp));
        } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            visitFolder(entry, unlinked, path);
        } else if (Files.isSymbolicLink(entry)) {
            visitLink(entry, path);
        } else if (isPage) {
            found.put(path, new FoundPage(entry, FileStamp.of(entry)));
        }
    }

    private void visitFolder(Path folder, Path real, String path) {
        try {
            if (open.add(real)) {
                visit(folder, real, path + "/");
                open.remove(real);
            }
        } catch (IOException e) {
            lost.error("unreadable", SourceLocation.file(path), "this folder cannot be read: " + Reason.of(e), null);
        }
    }

    /** Follows a link to something below the root. */
    private void visitLink(Path link, String path) {
        try {
            Path real = link.toRealPath();
            if (!real.startsWith(root)) {
                lost.warning(
                        "link-outside",
                        SourceLocation.file(path),
                        "this symbolic link leads out of the documentation; it is not followed",
                        "put the page itself here");
            } else if (Files.isDirectory(link)) {
                visitFolder(link, real, path);
            } else if (path.endsWith(SUFFIX)) {
                found.put(path, new FoundPage(link, FileStamp.of(link)));
            }
        } catch (IOException e) {
            lost.warning(
                    "link-broken",
                    SourceLocation.file(path),
                    "this symbolic link leads nowhere: " + Reason.of(e),
                    null);
        }
    }

    /**
     * The entries of a folder by their names. Links to folders are visited in place, so their order decides which of two ways into a
     * folder is taken first.
     */
    private static SortedMap<String, Path> entries(Path folder) throws IOException {
        SortedMap<String, Path> entries = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                entries.put(entry.getFileName().toString(), entry);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }
}
