package dev.docbind.runtime.list;

import java.util.Locale;

/** How a walk goes from page to page. */
public enum PagingStrategy {
    /** By identifiers where the method and the request allow it, else as the method's page documents it. */
    AUTOMATIC,
    /**
     * As the method's page documents it: {@code start} and {@code next}, numbers of pages, offsets, or cursors. All but cursors go by
     * position: an entry that is deleted during the walk can hide another, one that is added can make another appear twice.
     */
    DOCUMENTED,
    /**
     * By identifiers: sorted by them, each page begins after the last one of the page before. Neither repeats nor loses an entry that
     * was there all the time, and the portal does not count. Entries come in the order of their identifiers.
     */
    KEYSET;

    /** The word in a cursor. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
