package dev.docbind.generator.page.read;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.page.UnclosedFiles;
import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.source.SourceLocation;
import dev.docbind.generator.source.tree.DocTree;
import dev.docbind.generator.store.Digest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a documentation, each read when something needs it. Several threads may ask for pages; the problems of their reading
 * are reported by one.
 */
public final class Pages {

    private final PageReader reader = new PageReader();
    private final DocTree docs;
    private final Diagnostics diagnostics;
    private final Map<String, Read> read = new ConcurrentHashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final List<String> wanted;

    private Pages(DocTree docs, PageChoice choice, Diagnostics diagnostics) {
        this.docs = docs;
        this.diagnostics = diagnostics;
        this.wanted =
                docs.paths().stream().filter(path -> isWanted(path, choice)).toList();
    }

    /** A page that cannot be asked is read. */
    private boolean isWanted(String path, PageChoice choice) {
        return diagnostics
                .attempt(Step.CHOOSE, SourceLocation.file(path), () -> choice.takes(path, docs::file))
                .orElse(true);
    }

    /** The pages of which some are wanted. */
    public static Pages of(DocTree docs, PageChoice wanted, Diagnostics diagnostics) {
        return new Pages(docs, wanted, diagnostics);
    }

    /** The paths of the pages that are wanted, in the order of the tree. */
    public List<String> wanted() {
        return wanted;
    }

    /** The paths of all pages, in the order of the tree. */
    public List<String> paths() {
        return docs.paths();
    }

    /** Whether there is such a page. */
    public boolean has(String path) {
        return docs.has(path);
    }

    /** The digest of a page; null where there is none, or where nothing is kept. */
    public @Nullable Digest digest(String path) {
        return docs.digest(path);
    }

    /** Whether a fault kept the page from being read, so that it is empty. */
    public boolean isLost(String path) {
        Read known = read.get(path);
        return known != null && known.lost();
    }

    /** The page at a path, null where there is none. */
    public @Nullable Page at(String path) {
        return has(path) ? read(path).page() : null;
    }

    /** The page that a link leads to, null where there is none. Its problems are its own, but for a fault, which is reported. */
    public @Nullable Page linked(String path) {
        Page page = at(path);
        if (isLost(path)) {
            report(path, problems(path));
        }
        return page;
    }

    /** A page that becomes a part of another one, null where there is none; its problems are reported. */
    public @Nullable Page included(String path) {
        Page page = at(path);
        if (page != null) {
            report(path, problems(path));
        }
        return page;
    }

    /** What is wrong with the way in which a page is written; it is read for that where nothing needed it yet. */
    public List<Diagnostic> problems(String path) {
        return read(path).problems().sorted();
    }

    /** Reports the problems of a page, once. */
    public void report(String path, List<Diagnostic> problems) {
        if (reported.add(path)) {
            diagnostics.addAll(problems);
        }
    }

    /** The text of the page at a path, an empty one where there is none. */
    public SourceFile text(String path) {
        SourceFile file = docs.file(path);
        return file == null ? new SourceFile(path, "") : file;
    }

    private Read read(String path) {
        return read.computeIfAbsent(path, this::readAnew);
    }

    private Read readAnew(String path) {
        SourceFile file = text(path);
        Diagnostics problems = diagnostics.apart();
        Optional<Page> page = problems.attempt(Step.READ, SourceLocation.file(path), () -> reader.read(file, problems));
        return new Read(page.orElseGet(() -> new Page(file, List.of(), UnclosedFiles.NONE)), page.isEmpty(), problems);
    }

    private record Read(Page page, boolean lost, Diagnostics problems) {}
}
