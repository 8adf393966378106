package dev.docbind.generator.language;

import java.util.Arrays;
import java.util.Locale;

/** What is written in the language of a page. In the file of a language it is one sentence, or the words of a heading. */
public enum Saying {
    /** The heading above the examples of a page. */
    EXAMPLES_HEADING,
    /** In a fragment of Java: where its client comes from. */
    CLIENT_MADE,
    /** At the beginning of a whole program in Java: where it finds its portal. */
    WHOLE_PROGRAM,
    /** Begins the list of values that no setter takes. */
    UNTYPED,
    /** Says that the page shows no request which can be read. */
    NO_REQUEST;

    /** Its name in a file. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The saying of a name.
     *
     * @throws IllegalArgumentException where there is none
     */
    static Saying of(String key) {
        return Arrays.stream(values())
                .filter(saying -> saying.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no saying is called \"" + key + "\""));
    }
}
