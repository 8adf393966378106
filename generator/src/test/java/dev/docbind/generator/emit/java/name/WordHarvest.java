package dev.docbind.generator.emit.java.name;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of a documentation, found by rule: parts of names that are written with capitals or underscores anywhere, examples
 * included; words of its English text; scopes. A word that is more often written as two, such as {@code waitList}, is none.
 */
final class WordHarvest {

    /** Shorter ones are noise: letters of tokens and of encoded files. */
    private static final int SHORTEST = 4;

    private static final int NAMES = 2;
    private static final int PAGES = 5;

    /** Words of texts that are mostly the endings of others. */
    private static final Set<String> ENDINGS = Set.of("able", "ability");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]{2,60}");
    private static final Pattern IDENTIFIER = Pattern.compile("(?<![\\w+/=])" + NAME + "(?![\\w+/=])");
    private static final Pattern NO_TEXT =
            Pattern.compile("(?s)```.*?```|`[^`\\n]*`|\\]\\([^)\\n]*\\)|\\{%.*?%}|<[^>\\n]*>|https?://\\S+");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.\\-/\\\\$#@*|])[A-Za-z][a-z]{3,}(?=[\\s,.;:!?)])");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    private final Set<String> names = new HashSet<>();
    private final Map<String, Set<String>> pages = new HashMap<>();
    private final Set<String> scopes = new TreeSet<>();
    private final Set<String> segments = new TreeSet<>();
    private final Set<String> certain = new TreeSet<>();

    /** Takes the words of a page. */
    void page(String path, String text) {
        IDENTIFIER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .filter(name -> isDivided(name))
                .forEach(names::add);
        WORD.matcher(NO_TEXT.matcher(text).replaceAll(" "))
                .results()
                .forEach(found -> pages.computeIfAbsent(found.group().toLowerCase(Locale.ROOT), any -> new HashSet<>())
                        .add(path));
    }

    /** Takes the names of methods and of scopes. */
    void spec(Spec spec) {
        for (Method method : spec.methods()) {
            segments.addAll(List.of(method.name().split("\\.")));
            scopes.addAll(method.overview().scopes());
            fields(method.parameters());
            fields(method.response());
        }
    }

    private void fields(List<Field> rows) {
        for (Field row : rows) {
            if (isDivided(row.name()) && NAME.matcher(row.name()).matches()) {
                certain.addAll(NameWords.of(row.name()).words());
            }
            fields(row.fields());
        }
    }

    /** The segments of methods that the documentation divides by capitals. */
    List<String> dividedSegments() {
        return segments.stream()
                .filter(segment -> isDivided(segment) && segment.matches("[A-Za-z]+"))
                .toList();
    }

    /** The segments of methods that the documentation does not divide. */
    List<String> wholeSegments() {
        return segments.stream()
                .filter(segment -> LETTERS.matcher(segment).matches())
                .toList();
    }

    /** The words that are found. */
    Set<String> words(Set<String> others) {
        Map<String, Integer> joined = new HashMap<>();
        Map<String, Integer> divided = new HashMap<>();
        for (String name : names) {
            List<String> parts = NameWords.of(name).words();
            new HashSet<>(parts).forEach(part -> joined.merge(part, 1, Integer::sum));
            neighbours(parts).forEach(both -> divided.merge(both, 1, Integer::sum));
        }
        Set<String> never = new HashSet<>();
        for (String segment : dividedSegments()) {
            List<String> parts = NameWords.of(segment).words();
            certain.addAll(parts);
            never.addAll(neighbours(parts));
        }
        Set<String> candidates = new TreeSet<>(joined.keySet());
        candidates.addAll(pages.keySet());
        candidates.addAll(certain);
        candidates.removeIf(word -> word.length() < SHORTEST
                || !LETTERS.matcher(word).matches()
                || ENDINGS.contains(word)
                || never.contains(word)
                || joined.getOrDefault(word, 0) < divided.getOrDefault(word, 0)
                || (!certain.contains(word)
                        && joined.getOrDefault(word, 0) < NAMES
                        && pages.getOrDefault(word, Set.of()).size() < PAGES));
        scopes.stream()
                .filter(scope ->
                        scope.length() >= SHORTEST && LETTERS.matcher(scope).matches())
                .forEach(candidates::add);
        Lexicon lexicon = new Lexicon(candidates, others);
        wholeSegments().stream()
                .filter(segment ->
                        segment.length() >= SHORTEST && lexicon.split(segment).size() == 1)
                .forEach(candidates::add);
        candidates.removeAll(others);
        return candidates;
    }

    /** Two or three words that stand beside each other, as one. */
    private static Set<String> neighbours(List<String> words) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            found.add(words.get(at) + words.get(at + 1));
            if (at + 2 < words.size()) {
                found.add(words.get(at) + words.get(at + 1) + words.get(at + 2));
            }
        }
        return new HashSet<>(found);
    }

    private static boolean isDivided(String name) {
        return NameWords.of(name).words().size() > 1;
    }
}
