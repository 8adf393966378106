package dev.docbind.generator.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a name: {@code OWNED_UNTIL}, {@code ownedUntil} and {@code Owned until} have the same two. Digits belong to
 * the word before them.
 *
 * @param words in lower case, ASCII letters and digits only; empty for a name without letters and digits
 */
record Words(List<String> words) {

    private static final Pattern BOUNDARY = Pattern.compile("\\s+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    Words {
        words = List.copyOf(words);
    }

    static Words of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BOUNDARY.split(Latin.of(name), -1)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return new Words(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** {@code ownedUntil}. */
    String camel() {
        String pascal = pascal();
        return pascal.isEmpty()
                ? pascal
                : words.get(0) + pascal.substring(words.get(0).length());
    }

    /** {@code OwnedUntil}. */
    String pascal() {
        return words.stream().map(Words::capital).collect(Collectors.joining());
    }

    /** {@code OWNED_UNTIL}. */
    String upper() {
        return String.join("_", words).toUpperCase(Locale.ROOT);
    }

    /** The first words that make no more than so many characters together; never none where there are some. */
    Words upTo(int characters) {
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String word : words) {
            length += word.length() + 1;
            if (length > characters) {
                break;
            }
            kept.add(word);
        }
        return kept.isEmpty() && !words.isEmpty() ? cut(words.get(0), characters) : new Words(kept);
    }

    /** The first words, so many at most. */
    Words first(int count) {
        return new Words(words.subList(0, Math.min(count, words.size())));
    }

    /** These words and then those. */
    Words and(Words more) {
        return new Words(Stream.concat(words.stream(), more.words.stream()).toList());
    }

    private static Words cut(String word, int characters) {
        return new Words(List.of(word.substring(0, Math.min(word.length(), characters))));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
