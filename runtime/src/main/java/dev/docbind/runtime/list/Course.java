package dev.docbind.runtime.list;

import dev.docbind.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a walk goes from page to page: what is asked for next, and when it ends. */
interface Course {

    /** The parameters of the page that begins at a boundary; null is the beginning. */
    Map<String, ?> request(@Nullable String boundary);

    /**
     * The boundary after a page.
     *
     * @param boundary the page's own
     * @param page the page
     * @return null where it is the last one
     * @throws IllegalStateException where the answer does not lead on, with the reason
     */
    @Nullable
    String after(@Nullable String boundary, Arrival page);

    /**
     * What has come.
     *
     * @param size how many entries the page has
     * @param isShort whether another page of the walk had more, and this one lacks none that could not be read
     * @param isRepeated whether the entries are those of the page before
     * @param next the answer's {@code next}
     * @param mark what the answer gives for the next page, null where it gives nothing
     * @param more whether it says that there are more; null where it says nothing
     * @param identifiers the identifiers of the entries, in their order
     */
    record Arrival(
            int size,
            boolean isShort,
            boolean isRepeated,
            @Nullable Long next,
            @Nullable JsonValue mark,
            @Nullable Boolean more,
            Identifiers identifiers) {}

    /** Gives the identifier of an entry. */
    interface Identifiers {

        /** The identifier at a place; null where the entry has none. */
        @Nullable
        Object at(int place);
    }

    /** A boundary that is a position. */
    static long number(@Nullable String boundary, long first) {
        if (boundary == null) {
            return first;
        }
        try {
            return Long.parseLong(boundary);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("this cursor has no position", e);
        }
    }
}
