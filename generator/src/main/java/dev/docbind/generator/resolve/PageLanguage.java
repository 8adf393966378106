package dev.docbind.generator.resolve;

import dev.docbind.generator.language.HeadingVote;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.source.HeadingLines;
import dev.docbind.generator.source.SourceFile;
import java.util.Collection;

/** The language of a documentation, by its headings. All pages count, whichever of them a run is about. */
final class PageLanguage {

    private PageLanguage() {}

    /** The code of the language. */
    static String of(Collection<SourceFile> files) {
        HeadingVote vote = Vocabulary.installed().vote();
        for (SourceFile file : files) {
            count(file.text(), vote);
        }
        return vote.winner();
    }

    /** Counts every line that looks like a heading. */
    private static void count(String text, HeadingVote vote) {
        HeadingLines lines = new HeadingLines(text);
        while (lines.next()) {
            int words = words(text, lines.start());
            if (words >= 0) {
                vote.count(text, words, lines.end());
            }
        }
    }

    /** Where the words of a line with a leading {@code #} begin; -1 where it is no heading, as where a table begins. */
    private static int words(String text, int line) {
        int words = line;
        while (words < text.length() && text.charAt(words) == '#') {
            words++;
        }
        return words < text.length() && text.charAt(words) == ' ' ? words : -1;
    }
}
