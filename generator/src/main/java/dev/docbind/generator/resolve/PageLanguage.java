package dev.docbind.generator.resolve;

import dev.docbind.generator.source.SourceFile;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language of a documentation, by the letters of its headings. All pages count, whichever of them a run is about. */
final class PageLanguage {

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} .*$");

    private PageLanguage() {}

    /** {@code ru} where most headings have Cyrillic letters, else {@code en}. */
    static String of(Collection<SourceFile> files) {
        int ahead = 0;
        for (SourceFile file : files) {
            Matcher heading = HEADING.matcher(file.text());
            while (heading.find()) {
                ahead += isCyrillic(heading.group()) ? 1 : -1;
            }
        }
        return ahead > 0 ? "ru" : "en";
    }

    private static boolean isCyrillic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }
}
