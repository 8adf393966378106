package dev.docbind.generator.diff;

/**
 * A line of a documentation.
 *
 * @param page the page, relative to the documentation's root
 * @param line counted from 1
 */
public record DocsPlace(String page, int line) {

    /** {@code page:line}. */
    @Override
    public String toString() {
        return page + ":" + line;
    }
}
