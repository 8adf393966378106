package dev.docbind.generator.resolve;

import dev.docbind.generator.source.SourceFile;
import java.util.Collection;

/** The language of a documentation, by the letters of its headings. All pages count, whichever of them a run is about. */
final class PageLanguage {

    /** The last of the signs among which no letter is Cyrillic. */
    private static final int LATIN = 0xff;

    private PageLanguage() {}

    /** {@code ru} where most headings have Cyrillic letters, else {@code en}. */
    static String of(Collection<SourceFile> files) {
        int ahead = 0;
        for (SourceFile file : files) {
            ahead += ahead(file.text());
        }
        return ahead > 0 ? "ru" : "en";
    }

    /** By how many the Cyrillic headings of a page outnumber the others; every line that looks like one counts. */
    private static int ahead(String text) {
        int ahead = 0;
        int line = text.startsWith("#") ? 0 : next(text, 0);
        while (line >= 0) {
            int end = text.indexOf('\n', line);
            int words = words(text, line);
            if (words >= 0) {
                ahead += isCyrillic(text, words, end < 0 ? text.length() : end) ? 1 : -1;
            }
            line = next(text, line);
        }
        return ahead;
    }

    /** Where the words of a line with a leading {@code #} begin; -1 where it is no heading, as where a table begins. */
    private static int words(String text, int line) {
        int words = line;
        while (words < text.length() && text.charAt(words) == '#') {
            words++;
        }
        return words < text.length() && text.charAt(words) == ' ' ? words : -1;
    }

    private static int next(String text, int from) {
        int lineEnd = text.indexOf("\n#", from);
        return lineEnd < 0 ? -1 : lineEnd + 1;
    }

    private static boolean isCyrillic(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            if (letter > LATIN && Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC) {
                return true;
            }
        }
        return false;
    }
}
