package dev.docbind.generator.emit.java.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a name: {@code OWNED_UNTIL}, {@code ownedUntil} and {@code Owned until} have the same two. Digits belong to
 * the word before them.
 *
 * @param words in lower case, ASCII letters and digits only; empty for a name without letters and digits
 */
public record NameWords(List<String> words) {

    public NameWords {
        words = List.copyOf(words);
    }

    public static NameWords of(String name) {
        String text = Transliteration.of(name);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isBoundary(text, i)) {
                String word = text.substring(start, i);
                if (!word.isBlank()) {
                    words.add(word.toLowerCase(Locale.ROOT));
                }
                start = i;
            }
        }
        return new NameWords(words);
    }

    /** The words of a name in which letter case says nothing: {@code copyTo}, {@code copyto} and {@code COPY_TO} have the same two. */
    public static NameWords withoutCase(String name) {
        String text = Transliteration.of(name.toLowerCase(Locale.ROOT));
        return new NameWords(Stream.of(text.split(" "))
                .filter(run -> !run.isEmpty())
                .flatMap(run -> Lexicon.installed().split(run).stream())
                .toList());
    }

    /** Whether another word begins there: after a space, where capitals begin, and at the last capital before small letters. */
    private static boolean isBoundary(String text, int at) {
        char before = text.charAt(at - 1);
        char c = text.charAt(at);
        if (before == ' ' || c == ' ') {
            return true;
        }
        boolean beforeSmall = at + 1 < text.length() && isSmall(text.charAt(at + 1));
        return isCapital(c) && (!isCapital(before) || beforeSmall);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the last of these words are those. */
    boolean isEndedBy(NameWords end) {
        int from = words.size() - end.words.size();
        return !end.isEmpty() && from >= 0 && words.subList(from, words.size()).equals(end.words);
    }

    /** The words in the plural. */
    NameWords plural() {
        int last = words.size() - 1;
        return last < 0
                ? this
                : new NameWords(words.subList(0, last)).and(new NameWords(List.of(words.get(last) + "s")));
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
        return words.stream().map(NameWords::capital).collect(Collectors.joining());
    }

    /** {@code OWNED_UNTIL}. */
    String upper() {
        return String.join("_", words).toUpperCase(Locale.ROOT);
    }

    /** The first words that make no more than so many characters together; never none where there are some. */
    NameWords upTo(int characters) {
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String word : words) {
            length += word.length() + 1;
            if (length > characters) {
                break;
            }
            kept.add(word);
        }
        return kept.isEmpty() && !words.isEmpty() ? cut(words.get(0), characters) : new NameWords(kept);
    }

    /** The first words, so many at most. */
    public NameWords first(int count) {
        return new NameWords(words.subList(0, Math.min(count, words.size())));
    }

    /** These words and then those. */
    public NameWords and(NameWords more) {
        return new NameWords(Stream.concat(words.stream(), more.words.stream()).toList());
    }

    private static NameWords cut(String word, int characters) {
        return new NameWords(List.of(word.substring(0, Math.min(word.length(), characters))));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
