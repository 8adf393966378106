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
 */
public record Pagination(
        Scheme scheme,
        String parameter,
        @Nullable String limit,
        @Nullable Integer size) {

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
