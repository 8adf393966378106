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

    /** The boundary a page later where that is clear before the page has come; null where the page has it. */
    @Nullable
    String planned(String boundary, long step);

    /** How far a boundary is from the page's own, in what {@link #planned} counts, or in entries. */
    long distance(@Nullable String boundary, String after, Walk<?, ?> walk);
}
