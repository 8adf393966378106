package dev.docbind.runtime.list;

import java.util.Locale;

/** How a walk goes from page to page. */
public enum PagingStrategy {
    /**
     * By identifiers where the method and the request allow it, else as the method's page documents it. Where pages go by {@code start}
     * and {@code next}, the first is requested by itself and the others together, up to 50 in a batch: by identifiers 4 at first, then
     * twice as many as before, since the portal does not count, and one by itself after a page with fewer entries than others.
     */
    AUTOMATIC,
    /**
     * As the method's page documents it: {@code start} and {@code next}, numbers of pages, offsets, or cursors. All but cursors go by
     * position: an entry that is deleted during the walk can hide another, one that is added can make another appear twice.
     */
    DOCUMENTED,
    /**
     * By identifiers: sorted by them, each page begins after the last one of the page before. Neither repeats nor loses an entry that
     * was there all the time, and the portal does not count. Entries come in the order of their identifiers. It ends with a page that has
     * none: one that has few may lack entries that the caller may not see.
     */
    KEYSET,
    /**
     * Up to 50 pages in a batch: by identifiers where that is possible, each page after the last entry of the one before, else by
     * {@code start}. The first page is requested by itself and counts, so that no batch has more pages than the list; counting millions of
     * entries takes the portal a minute, in which it ends the request. A batch has as many pages as the portal reads in half a
     * minute. The walk holds the pages of one batch, and requests the next one when it gives the last of them.
     */
    BATCH;

    /** The word in a cursor. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
