package dev.docbind.generator.source.tree;

import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.FileStamp;
import dev.docbind.generator.store.HashState;
import dev.docbind.generator.store.KeyedHash;
import dev.docbind.generator.store.StampList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a documentation as a run knew them.
 *
 * @param pages sorted by path
 * @param outOfReach links and folders that led to no page, sorted by path; whoever finds the pages finds them again
 */
public record TreeState(List<PageState> pages, List<LostFile> outOfReach) {

    /** Nothing was read yet. */
    public static final TreeState NONE = new TreeState(List.of(), List.of());

    public TreeState {
        pages = List.copyOf(pages);
        outOfReach = List.copyOf(outOfReach);
    }

    /** The digest of all that the pages say, whatever their stamps, as far as that is known; the stamps count for the others. */
    public Digest content(KeyedHash hash) {
        HashState all = hash.begin();
        pages.forEach(page -> page.addTo(all));
        outOfReach.forEach(lost -> all.add(lost.path()).add(lost.reason()));
        return all.digest();
    }

    /** The digest of their names and stamps; null where a page can only be known by its content. */
    public @Nullable Digest stamps(KeyedHash hash) {
        StampList stamps = new StampList(hash);
        pages.forEach(page -> stamps.add(page.path(), page.stamp()));
        outOfReach.forEach(lost -> stamps.add(lost.path(), lost.reason()));
        return stamps.digest();
    }

    Known known() {
        Known known = new Known(new HashMap<>());
        pages.forEach(page -> known.pages.put(page.path(), page));
        return known;
    }

    /** The pages by their path. */
    record Known(Map<String, PageState> pages) {

        /** The page at a path, where its stamp says that it is as it was; null for one without a text, which is looked into again. */
        @Nullable
        PageState same(String path, @Nullable FileStamp stamp) {
            PageState page = pages.get(path);
            return page != null && page.text() && page.isStamped(stamp) ? page : null;
        }

        /** Whether the digest of what stood at a path is known. */
        boolean hasDigest(String path) {
            PageState page = pages.get(path);
            return page != null && page.digest() != null;
        }
    }
}
