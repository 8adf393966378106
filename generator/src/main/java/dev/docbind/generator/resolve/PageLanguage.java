package dev.docbind.generator.resolve;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.Collection;

/** The language of a documentation, by the letters of its headings. */
final class PageLanguage {

    /** The last of the signs among which no letter is Cyrillic. */
    private static final int LATIN = 0xff;

    private PageLanguage() {}

    /** {@code ru} where most headings have Cyrillic letters, else {@code en}. */
    static String of(Collection<Page> pages) {
        long[] counts = new long[2];
        pages.stream()
                .flatMap(page -> ElementTree.flat(page.elements(), Element.Heading.class).stream())
                .forEach(heading -> counts[isCyrillic(heading.text().plain()) ? 1 : 0]++);
        return counts[1] > counts[0] ? "ru" : "en";
    }

    private static boolean isCyrillic(String text) {
        return text.codePoints()
                .anyMatch(c -> c > LATIN && Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }
}
