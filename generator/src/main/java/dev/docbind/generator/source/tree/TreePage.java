package dev.docbind.generator.source.tree;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.store.KeptFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A page of a tree. One that is known to be as an earlier run read it is read when somebody asks for its text. */
final class TreePage {

    private final String path;
    private final @Nullable Path file;
    private final @Nullable KeptFile kept;
    private volatile @Nullable SourceFile text;
    private volatile boolean torn;

    private TreePage(String path, @Nullable Path file, @Nullable KeptFile kept, @Nullable SourceFile text) {
        this.path = path;
        this.file = file;
        this.kept = kept;
        this.text = text;
    }

    /** A page that was read. */
    static TreePage of(SourceFile text, @Nullable KeptFile kept) {
        return new TreePage(text.path(), null, kept, text);
    }

    /** A page that is as it was kept. */
    static TreePage unread(Path file, KeptFile kept) {
        return new TreePage(kept.path(), file, kept, null);
    }

    /** What a later run can know the page by; null where nothing shall be kept, or the page is no longer what it was. */
    @Nullable
    KeptFile kept() {
        return torn ? null : kept;
    }

    /** The text. */
    SourceFile text() {
        SourceFile known = text;
        if (known == null) {
            known = read();
            text = known;
        }
        return known;
    }

    /** Whether the page was found to be no longer what it was when the run began. */
    boolean isTorn() {
        return torn;
    }

    private SourceFile read() {
        SourceFileReader reader = new SourceFileReader(new LostFiles(new Diagnostics()));
        SourceFile read = file == null ? null : reader.read(path, file);
        if (read == null || kept == null || !reader.digest().equals(kept.digest())) {
            torn = true;
        }
        return read == null ? new SourceFile(path, "") : read;
    }
}
