package dev.docbind.generator.resolve.error;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a message that an answer shows. What follows a colon is of the one case that the page shows.
 *
 * @param text the message, up to its colon where it has one
 * @param words its words in lower case
 */
record MessageWords(String text, Set<String> words) {

    private static final int FEWEST = 2;
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}_]+");

    static MessageWords of(String message) {
        int colon = message.indexOf(": ");
        String text = colon < 0 ? message : message.substring(0, colon + 1);
        Set<String> words = words(text);
        return words.size() < FEWEST ? new MessageWords(message, words(message)) : new MessageWords(text, words);
    }

    /** Whether a row has these words and others, or all of its words are among these: both say the same, one at greater length. */
    boolean areThoseOf(@Nullable String message) {
        Set<String> others = message == null ? Set.of() : words(message);
        return words.size() >= FEWEST
                && others.size() >= FEWEST
                && (others.containsAll(words) || words.containsAll(others));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(GAP.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
