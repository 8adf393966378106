package dev.docbind.generator.source.tree;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The pages below a folder of documentation: every {@code *.md}, sorted by path. The order depends on no file system and
 * no locale.
 */
public final class DocTree {

    private final SortedMap<String, SourceFile> files;
    private final List<LostFile> lost;

    private DocTree(SortedMap<String, SourceFile> files, List<LostFile> lost) {
        this.files = files;
        this.lost = lost;
    }

    /**
     * Reads all pages below {@code docs}. A page that cannot be read, or is not UTF-8, is left out with an error.
     * Symbolic links are followed where they stay inside {@code docs}; others are left out with a warning.
     *
     * @throws NotDirectoryException if {@code docs} is no folder
     * @throws IOException if {@code docs} itself cannot be read
     */
    public static DocTree scan(Path docs, Diagnostics diagnostics) throws IOException {
        if (!Files.isDirectory(docs)) {
            throw new NotDirectoryException(docs.toString());
        }
        LostFiles lost = new LostFiles(diagnostics);
        SortedMap<String, Path> paths = new PageFinder(docs.toRealPath(), lost).find();
        SourceFileReader reader = new SourceFileReader(lost);
        SortedMap<String, SourceFile> files = new TreeMap<>();
        paths.forEach((path, file) -> {
            SourceFile read = reader.read(path, file);
            if (read != null) {
                files.put(path, read);
            }
        });
        return new DocTree(files, lost.all());
    }

    /** A tree of texts that are in memory already. */
    public static DocTree of(Collection<SourceFile> texts) {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        texts.forEach(file -> files.put(file.path(), file));
        return new DocTree(files, List.of());
    }

    /** All pages, sorted by path. */
    public List<SourceFile> files() {
        return List.copyOf(files.values());
    }

    /** What could not be read and is missing in {@link #files()}, sorted by path. */
    public List<LostFile> lost() {
        return lost;
    }

    /** The page at a path relative to the root, with {@code /} between its parts; null where there is none. */
    public @Nullable SourceFile file(String path) {
        return files.get(path);
    }
}
