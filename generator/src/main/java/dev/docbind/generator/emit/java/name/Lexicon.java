package dev.docbind.generator.emit.java.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that names of methods consist of. They find the words of a name that is written without capitals: {@code copyto}
 * is {@code copy} and {@code to}. The list is part of the generator, so no page decides about the words of a name.
 */
final class Lexicon {

    /** Words that were chosen for their use in names. */
    static final String OWN = "own.txt";

    /** Words that were found in the documentation. */
    static final String FOUND = "found.txt";

    private static final String FOLDER = "/META-INF/docbind/words/";
    private static final Lexicon INSTALLED = new Lexicon(words(OWN), words(FOUND));

    private final Set<String> words;
    private final int longest;

    /** A lexicon of words in lower case. */
    Lexicon(Set<String> some, Set<String> others) {
        words = Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The words of both files that are installed. */
    static Lexicon installed() {
        return INSTALLED;
    }

    /**
     * The fewest words that a name consists of, where there are several ways the one with the longer word first; digits belong to
     * the word before them. A name that does not consist of known words is one word.
     *
     * @param name lower-case letters and digits
     */
    List<String> split(String name) {
        int length = name.length();
        int[] count = new int[length + 1];
        int[] end = new int[length + 1];
        for (int at = length - 1; at >= 0; at--) {
            count[at] = Integer.MAX_VALUE;
            for (int last = Math.min(length, at + longest); last > at; last--) {
                if (words.contains(name.substring(at, last))) {
                    int next = afterDigits(name, last);
                    if (count[next] < count[at] - 1) {
                        count[at] = count[next] + 1;
                        end[at] = next;
                    }
                }
            }
        }
        if (length == 0 || count[0] == Integer.MAX_VALUE) {
            return List.of(name);
        }
        List<String> found = new ArrayList<>();
        for (int at = 0; at < length; at = end[at]) {
            found.add(name.substring(at, end[at]));
        }
        return found;
    }

    private static int afterDigits(String name, int from) {
        int at = from;
        while (at < name.length() && Character.isDigit(name.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The words of a file that is installed. */
    static Set<String> words(String file) {
        return lines(file)
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split(" ")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
