package dev.docbind.runtime.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a walk goes from page to page: what is asked for next, and when it ends. It sends nothing. */
interface Course {

    /** The parameters of the page that begins at a boundary; null is the beginning. */
    Map<String, ?> request(@Nullable String boundary);

    /**
     * The boundary after the page that a walk has arrived at.
     *
     * @param boundary the page's own
     * @param walk the walk, which knows what has come
     * @return null where it is the last one
     * @throws IllegalStateException where the answer does not lead on, with the reason
     */
    @Nullable
    String after(@Nullable String boundary, Walk<?, ?> walk);

    /**
     * The boundary that {@link #after} will mostly return for a page that is not there yet.
     *
     * @param boundary the page's own
     * @param total how many entries there are
     * @return null where nobody can tell, and where that page may be the last one
     */
    default @Nullable String expected(@Nullable String boundary, long total) {
        return null;
    }
}
