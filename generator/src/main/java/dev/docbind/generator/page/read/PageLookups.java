package dev.docbind.generator.page.read;

import dev.docbind.generator.page.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages as the work on one page sees them. What is looked up is noted: while all of that is the same, the work gives the same. One
 * thread uses it, for one page after the other.
 */
public final class PageLookups {

    private final Pages pages;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> included = new LinkedHashSet<>();

    /** Look-ups among these pages. */
    public PageLookups(Pages pages) {
        this.pages = pages;
    }

    /** Begins the work on another page. */
    public void begin() {
        asked.clear();
        included.clear();
    }

    /** Whether there is such a page. */
    public boolean has(String path) {
        asked.add(path);
        return pages.has(path);
    }

    /** The page that a link leads to, null where there is none. Its problems are its own, but for a fault. */
    public @Nullable Page linked(String path) {
        asked.add(path);
        return pages.at(path);
    }

    /** A page that becomes a part of the one in work, null where there is none; its problems are the other's. */
    public @Nullable Page included(String path) {
        asked.add(path);
        included.add(path);
        return pages.at(path);
    }

    /** All that was looked up. */
    public List<PageLookup> all() {
        List<PageLookup> all = new ArrayList<>();
        asked.forEach(path -> all.add(new PageLookup(path, included.contains(path), pages.digest(path))));
        return all;
    }
}
