package dev.docbind.generator.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a method gives its entries page by page.
 *
 * @param scheme what identifies the next page
 * @param parameter the path of the parameter that does, such as {@code start} or {@code pagination.page}
 * @param limit the path of the parameter that says how many entries a page has, null where there is none
 * @param size how many entries a page has by default, null where the page does not say
 * @param walk what a walk over all pages needs beside that, null where the page leaves it open
 */
public record Pagination(
        Scheme scheme,
        String parameter,
        @Nullable String limit,
        @Nullable Integer size,
        @Nullable Walk walk) {

    /** The same scheme, asked for by a parameter, with what a walk needs. */
    public Pagination walked(String other, Walk found) {
        return new Pagination(scheme, other, limit, size, found);
    }

    /**
     * What a walk over all pages needs. Paths begin at the whole answer and have a point before each name.
     *
     * @param rows the path of the list, or of the map, that has the entries, such as {@code result.tasks}
     * @param next the path of the value with which the parameter asks for the next page, of the last entry where it is inside the
     *     rows; null where the scheme says what that value is
     * @param more the path of a flag that says whether there are more pages, null where there is none
     * @param keyset how a walk by identifiers asks, null where the method has none or its page leaves it open
     */
    public record Walk(
            String rows,
            @Nullable String next,
            @Nullable String more,
            @Nullable Keyset keyset) {}

    /**
     * How a walk by identifiers asks: for entries whose identifier is greater than the last one's, sorted by it.
     *
     * @param filter the parameter that has the conditions
     * @param key the identifier's name there
     * @param order the parameter that has the order, or its direction where {@code sort} has the name
     * @param sort the parameter that has the name to sort by, null where {@code order} has both
     * @param sorted the identifier's name there
     * @param ascending how the direction is written
     * @param select the parameter that selects fields, null where there is none
     * @param operator the operator of a condition that is a list of the key, this and the value; null where conditions are members of an
     *     object, under the key with {@code >} before it
     * @param id the identifier's name in an entry
     * @param keyFrom what the key rests on
     * @param sortedFrom what the name in the order rests on
     */
    public record Keyset(
            String filter,
            String key,
            String order,
            @Nullable String sort,
            String sorted,
            String ascending,
            @Nullable String select,
            @Nullable String operator,
            String id,
            Source keyFrom,
            Source sortedFrom) {}

    /** What a name rests on. */
    public enum Source {
        /** The rows of the parameter itself, or of the parameter whose names it takes. */
        TABLE,
        /** A request of the page. */
        EXAMPLE,
        /** The values that the parameter may have. */
        VALUES,
        /** The fields of the thing whose names it takes. */
        THING
    }

    /** What identifies the next page. */
    public enum Scheme {
        /** The {@code next} of the answer before, which is left out at the end. */
        START,
        /** The page's number. */
        PAGE,
        /** How many entries to pass over. */
        OFFSET,
        /** The entry, or a mark that the answer gives, after which to go on. */
        CURSOR;

        /** The word in the spec. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
