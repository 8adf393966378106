package dev.docbind.generator.page.read;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.page.UnclosedFiles;
import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.source.SourceLocation;
import dev.docbind.generator.source.tree.DocTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The pages of a documentation. Those that are wanted are read at once, any other one when something leads to it. */
public final class Pages {

    private final PageReader reader = new PageReader();
    private final DocTree docs;
    private final Diagnostics diagnostics;
    private final Map<String, Read> read = new HashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final Set<String> lost = new HashSet<>();
    private final List<Page> wanted;

    private Pages(DocTree docs, Predicate<SourceFile> isWanted, Diagnostics diagnostics) {
        this.docs = docs;
        this.diagnostics = diagnostics;
        this.wanted = docs.files().stream()
                .filter(file -> isWanted(file, isWanted))
                .map(file -> report(file.path(), read(file)))
                .toList();
    }

    /** A page that cannot be asked is read. */
    private boolean isWanted(SourceFile file, Predicate<SourceFile> isWanted) {
        return diagnostics
                .attempt(Step.CHOOSE, SourceLocation.file(file.path()), () -> isWanted.test(file))
                .orElse(true);
    }

    /** The pages of which some are wanted. */
    public static Pages of(DocTree docs, Predicate<SourceFile> wanted, Diagnostics diagnostics) {
        return new Pages(docs, wanted, diagnostics);
    }

    /** The pages that are wanted, in the order of the tree. */
    public List<Page> wanted() {
        return wanted;
    }

    /** The texts of all pages, in the order of the tree. */
    public List<SourceFile> texts() {
        return docs.files();
    }

    /** The paths of all pages, in the order of the tree. */
    public List<String> paths() {
        return docs.paths();
    }

    /** Whether there is such a page. */
    public boolean has(String path) {
        return docs.has(path);
    }

    /** Whether a fault kept the page from being read, so that it is empty. */
    public boolean isLost(String path) {
        return lost.contains(path);
    }

    /** The page that a link leads to, null where there is none. Its problems are its own, but for a fault. */
    public @Nullable Page linked(String path) {
        Read known = at(path);
        return known == null ? null : known.page();
    }

    /** A page that becomes a part of another one, null where there is none; its problems are the other's. */
    public @Nullable Page included(String path) {
        Read known = at(path);
        return known == null ? null : report(path, known);
    }

    private @Nullable Read at(String path) {
        SourceFile file = docs.file(path);
        return file == null ? null : read(file);
    }

    private Read read(SourceFile file) {
        Read known = read.get(file.path());
        if (known == null) {
            Diagnostics problems = diagnostics.apart();
            Optional<Page> page =
                    problems.attempt(Step.READ, SourceLocation.file(file.path()), () -> reader.read(file, problems));
            known = new Read(page.orElseGet(() -> new Page(file, List.of(), UnclosedFiles.NONE)), problems);
            read.put(file.path(), known);
            if (page.isEmpty()) {
                lost.add(file.path());
                report(file.path(), known);
            }
        }
        return known;
    }

    private Page report(String path, Read known) {
        if (reported.add(path)) {
            diagnostics.addAll(known.problems().sorted());
        }
        return known.page();
    }

    private record Read(Page page, Diagnostics problems) {}
}
