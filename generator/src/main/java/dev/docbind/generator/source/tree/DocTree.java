package dev.docbind.generator.source.tree;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pages below a folder of documentation: every {@code *.md}, sorted by path. The order depends on no file system and
 * no locale.
 */
public final class DocTree {

    private final SortedMap<String, TreePage> pages;
    private final List<LostFile> lost;
    /** What of the lost no page was found at. */
    private final List<LostFile> outOfReach;
    /** What of the lost is known to stay so until it changes. */
    private final List<PageState> undecoded;

    private DocTree(
            SortedMap<String, TreePage> pages,
            List<LostFile> lost,
            List<LostFile> outOfReach,
            List<PageState> undecoded) {
        this.pages = pages;
        this.lost = lost;
        this.outOfReach = outOfReach;
        this.undecoded = undecoded;
    }

    /**
     * Reads all pages below {@code docs}. A page that cannot be read, or is not UTF-8, is left out with an error.
     * Symbolic links are followed where they stay inside {@code docs}; others are left out with a warning.
     *
     * @throws NotDirectoryException if {@code docs} is no folder
     * @throws IOException if {@code docs} itself cannot be read
     */
    public static DocTree scan(Path docs, Diagnostics diagnostics) throws IOException {
        return scan(docs, diagnostics, null);
    }

    /**
     * The same where a run before read them: a page that is as it was then is not read before somebody asks for its text.
     *
     * @param last what that run read; null where nothing is known and nothing shall be kept
     */
    public static DocTree scan(Path docs, Diagnostics diagnostics, @Nullable TreeState last) throws IOException {
        if (!Files.isDirectory(docs)) {
            throw new NotDirectoryException(docs.toString());
        }
        long time = FileStamp.now();
        LostFiles lost = new LostFiles(diagnostics);
        SortedMap<String, FoundPage> found = new PageFinder(docs.toRealPath(), lost).find();
        List<LostFile> outOfReach = lost.all();
        SourceFileReader reader = new SourceFileReader(lost);
        TreeState.Known known = (last == null ? TreeState.NONE : last).known();
        SortedMap<String, TreePage> pages = new TreeMap<>();
        List<PageState> undecoded = new ArrayList<>();
        found.forEach((path, page) -> {
            PageState same = known.same(path, page.stamp());
            if (same != null) {
                pages.put(path, TreePage.unread(page.file(), same));
                return;
            }
            ReadPage read = reader.read(path, page.file());
            if (read != null) {
                TreePage now = last == null ? TreePage.of(read.file()) : TreePage.of(read, page.settledAt(time));
                pages.put(path, now);
                if (known.hasDigest(path)) {
                    // Runs before asked for it: the state has it again, so that it is the same where nothing but the
                    // stamp changed.
                    now.digest();
                }
            } else if (reader.isUndecoded(path)) {
                undecoded.add(new PageState(path, page.settledAt(time), null, false));
            }
        });
        return new DocTree(pages, lost.all(), outOfReach, undecoded);
    }

    /** A tree of texts that are in memory already. */
    public static DocTree of(Collection<SourceFile> texts) {
        SortedMap<String, TreePage> pages = new TreeMap<>();
        texts.forEach(file -> pages.put(file.path(), TreePage.of(file)));
        return new DocTree(pages, List.of(), List.of(), List.of());
    }

    /** All pages, sorted by path. */
    public List<SourceFile> files() {
        return pages.values().stream().map(TreePage::text).toList();
    }

    /** The paths of all pages, sorted. */
    public List<String> paths() {
        return List.copyOf(pages.keySet());
    }

    /** What could not be read and is missing in {@link #files()}, sorted by path. */
    public List<LostFile> lost() {
        return lost;
    }

    /** The page at a path relative to the root, with {@code /} between its parts; null where there is none. */
    public @Nullable SourceFile file(String path) {
        TreePage page = pages.get(path);
        return page == null ? null : page.text();
    }

    /** Whether there is a page at a path. */
    public boolean has(String path) {
        return pages.containsKey(path);
    }

    /** The digest of the page at a path; null where there is none, or where nothing is kept. */
    public @Nullable Digest digest(String path) {
        TreePage page = pages.get(path);
        return page == null ? null : page.digest();
    }

    /** Whether a page was not what it should have been when its text was asked for: it changed since the run began. */
    public boolean isTorn() {
        return pages.values().stream().anyMatch(TreePage::isTorn);
    }

    /** What a later run can know the pages by; null where one of them may be read by that run, or is to be known by its content alone. */
    public @Nullable TreeState state() {
        List<PageState> known = Stream.concat(
                        pages.values().stream().map(TreePage::state).filter(Objects::nonNull),
                        undecoded.stream().filter(page -> page.stamp() != null))
                .sorted(Comparator.comparing(PageState::path))
                .toList();
        return known.size() + outOfReach.size() == pages.size() + lost.size() ? new TreeState(known, outOfReach) : null;
    }
}
