package dev.docbind.generator.source.tree;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.FileStamp;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of a tree. One that is known to be as an earlier run read it is read when somebody asks for its text; its digest is computed
 * when somebody asks for that.
 */
final class TreePage {

    private final PageState known;
    private final boolean keeps;
    private final @Nullable Path file;
    private volatile @Nullable ReadPage read;
    private volatile @Nullable Digest digest;
    private volatile boolean torn;

    private TreePage(PageState known, boolean keeps, @Nullable Path file, @Nullable ReadPage read) {
        this.known = known;
        this.keeps = keeps;
        this.file = file;
        this.read = read;
        this.digest = known.digest();
    }

    /** A page that was read, of which nothing shall be kept. */
    static TreePage of(SourceFile page) {
        return new TreePage(new PageState(page.path(), null, null, true), false, null, new ReadPage(page, page.text()));
    }

    /**
     * A page that was read.
     *
     * @param stamp what a later run can know it by; null where only its content can
     */
    static TreePage of(ReadPage page, @Nullable FileStamp stamp) {
        return new TreePage(new PageState(page.file().path(), stamp, null, true), true, null, page);
    }

    /** A page that is as it was kept. */
    static TreePage unread(Path file, PageState known) {
        return new TreePage(known, true, file, null);
    }

    /** What a later run can know the page by; null where nothing shall be kept, or the page is no longer what it was. */
    @Nullable
    PageState state() {
        Digest content = known.stamp() == null ? digest() : digest;
        return keeps && !torn ? new PageState(known.path(), known.stamp(), content, true) : null;
    }

    /** The digest of its file; null where nothing shall be kept, or the page is no longer what it was. */
    @Nullable
    Digest digest() {
        if (keeps && digest == null) {
            digest = read().digest();
        }
        return keeps && !torn ? digest : null;
    }

    /** The text. */
    SourceFile text() {
        return read().file();
    }

    /** Whether the page was found to be no longer what it was when the run began. */
    boolean isTorn() {
        return torn;
    }

    private ReadPage read() {
        ReadPage page = read;
        if (page == null) {
            page = readAgain(Objects.requireNonNull(file));
            read = page;
        }
        return page;
    }

    private ReadPage readAgain(Path place) {
        ReadPage page = new SourceFileReader(new LostFiles(new Diagnostics())).read(known.path(), place);
        if (page == null || !isAsKnown(page, place)) {
            torn = true;
        }
        return page == null ? ReadPage.of(known.path(), "") : page;
    }

    /** Whether the page is what it was when its stamp was taken: what stands there now, or that its stamp is still the same, says so. */
    private boolean isAsKnown(ReadPage page, Path place) {
        return known.digest() == null
                ? known.isStamped(FileStamp.of(place))
                : known.digest().equals(page.digest());
    }
}
