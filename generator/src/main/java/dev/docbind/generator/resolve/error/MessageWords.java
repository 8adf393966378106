package dev.docbind.generator.resolve.error;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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
    private static final Pattern BREAK = Pattern.compile("(?i)<br ?/?>");
    /** Pages copy messages out of their JSON. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    static MessageWords of(String message) {
        int colon = message.indexOf(": ");
        String text = colon < 0 ? message : message.substring(0, colon + 1);
        Set<String> words = in(text);
        return words.size() < FEWEST ? new MessageWords(message, in(message)) : new MessageWords(text, words);
    }

    /** Whether a row has these words and others, or all of its words are among these: both say the same, one at greater length. */
    boolean areThoseOf(@Nullable String message) {
        Set<String> others = in(message);
        return words.size() >= FEWEST
                && others.size() >= FEWEST
                && (others.containsAll(words) || words.containsAll(others));
    }

    /** The words of a text in lower case. */
    static Set<String> in(@Nullable String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(GAP.split(plain(text), -1))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The letters and digits of a text in lower case. */
    static String letters(@Nullable String text) {
        return text == null ? "" : GAP.matcher(plain(text)).replaceAll("").replace("_", "");
    }

    private static String plain(String text) {
        return unescaped(text).toLowerCase(Locale.ROOT);
    }

    /** A text without escapes and without line breaks of HTML, as the runtime compares messages. */
    static String unescaped(String text) {
        String decoded = ESCAPE.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        return BREAK.matcher(decoded).replaceAll(" ");
    }
}
