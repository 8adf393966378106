package dev.docbind.generator.source.tree;

import dev.docbind.generator.source.SourceLocation;
import dev.docbind.generator.store.FileStamp;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        visit(entries(root), "");
        return found;
    }

    private void visit(List<Path> entries, String prefix) {
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            String path = prefix + name;
            // Hidden folders hold the version control's files, not pages.
            if (!name.startsWith(".")) {
                visitEntry(entry, path);
            }
        }
    }

    private void visitEntry(Path entry, String path) {
        boolean isPage = path.endsWith(SUFFIX);
        FileStamp stamp = isPage ? FileStamp.ofNoLink(entry) : null;
        if (stamp != null) {
            found.put(path, new FoundPage(entry, stamp));
        } else if (isInside(entry, path)) {
            if (Files.isDirectory(entry)) {
                visitFolder(entry, path);
            } else if (isPage) {
                found.put(path, new FoundPage(entry, FileStamp.of(entry)));
            }
        }
    }

    private void visitFolder(Path folder, String path) {
        try {
            Path real = folder.toRealPath();
            if (open.add(real)) {
                visit(entries(folder), path + "/");
                open.remove(real);
            }
        } catch (IOException e) {
            lost.error("unreadable", SourceLocation.file(path), "this folder cannot be read: " + Reason.of(e), null);
        }
    }

    /** Whether an entry is no link, or a link to something below the root. */
    private boolean isInside(Path entry, String path) {
        if (!Files.isSymbolicLink(entry)) {
            return true;
        }
        try {
            if (entry.toRealPath().startsWith(root)) {
                return true;
            }
            lost.warning(
                    "link-outside",
                    SourceLocation.file(path),
                    "this symbolic link leads out of the documentation; it is not followed",
                    "put the page itself here");
        } catch (IOException e) {
            lost.warning(
                    "link-broken",
                    SourceLocation.file(path),
                    "this symbolic link leads nowhere: " + Reason.of(e),
                    null);
        }
        return false;
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        // Links to folders are visited in place, so the order decides which of two ways into a folder is taken first.
        entries.sort(
                (a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()));
        return entries;
    }
}
