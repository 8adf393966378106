package dev.docbind.generator.language;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is only looked for where one of its words stands: most texts have none, and to look for a word costs a
 * small part of a search that attempts a match at every character.
 *
 * @param pattern the pattern, without regard to case
 * @param words in lower case, one of which stands wherever the pattern matches
 */
public record Phrase(Pattern pattern, List<String> words) {

    /** A matcher at the first match, null where there is none. */
    public @Nullable Matcher find(String text) {
        if (!mayStandIn(text)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher : null;
    }

    /** All matches. */
    public Stream<MatchResult> all(String text) {
        return mayStandIn(text) ? pattern.matcher(text).results() : Stream.empty();
    }

    /** Whether some word of the pattern stands in the text. */
    public boolean mayStandIn(String text) {
        for (String word : words) {
            char first = word.charAt(0);
            if (stands(word, first, text) || stands(word, Character.toUpperCase(first), text)) {
                return true;
            }
        }
        return false;
    }

    /** To look for one letter is quick; to make all of them small would write every text once more. */
    private static boolean stands(String word, char first, String text) {
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
