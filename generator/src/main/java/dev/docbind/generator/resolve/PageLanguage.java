package dev.docbind.generator.resolve;

import dev.docbind.generator.language.HeadingVote;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.source.HeadingLines;
import dev.docbind.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The language of a documentation, by its headings. All pages count, whichever of them a run is about. */
final class PageLanguage {

    private PageLanguage() {}

    /** The code of the language. */
    static String of(Collection<SourceFile> files) {
        return of(files.stream().map(file -> votes(file.text())));
    }

    /** The code of the language that has most of the votes. */
    static String of(Stream<HeadingVote.Votes> votes) {
        return Vocabulary.installed().vote().winner(votes);
    }

    /** The votes of every line that looks like a heading. */
    static HeadingVote.Votes votes(String text) {
        List<String> headings = new ArrayList<>();
        HeadingLines lines = new HeadingLines(text);
        while (lines.next()) {
            int words = words(text, lines.start());
            if (words >= 0) {
                headings.add(text.substring(words, lines.end()));
            }
        }
        return Vocabulary.installed().vote().count(headings);
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
