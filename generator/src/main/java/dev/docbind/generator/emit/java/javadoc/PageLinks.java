package dev.docbind.generator.emit.java.javadoc;

import dev.docbind.generator.emit.java.name.LinkLookups;
import org.jspecify.annotations.Nullable;

/**
 * The methods that a page's text links.
 *
 * @param methods where methods are
 * @param page the page, which addresses in its text are relative to; the empty text where there is none
 */
record PageLinks(LinkLookups methods, String page) {

    /** A link to the method of that name; null where there is none. */
    @Nullable
    String named(String name) {
        return methods.to(name.strip(), methods.restOf(page));
    }

    /** A link to the method that is named in the text of a link, or whose page it leads to; null where it does neither. */
    @Nullable
    String to(String target, String words) {
        String named = named(words);
        return named != null ? named : methods.toPage(page, target, JavadocText.escape(words));
    }
}
