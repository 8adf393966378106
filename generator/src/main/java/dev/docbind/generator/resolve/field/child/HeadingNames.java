package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which field a heading such as "Parameter fields" names. */
public final class HeadingNames {

    private static final Set<String> FILLERS = Vocabulary.installed().words(Term.HEADING_FILLER);

    private static final Set<String> STRUCTURES = Vocabulary.installed().words(Term.HEADING_STRUCTURE);
    /** A name that is no word of a language: {@code FORM_DATA}, {@code formData}. */
    private static final Pattern IDENTIFIER =
            Pattern.compile("[A-Z][A-Z\\d]+|[A-Za-z\\d]+_[A-Za-z\\d_]+|[a-z\\d]+[A-Z][A-Za-z\\d]*");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d_.~#<>=-]+");
    private static final Pattern AROUND_WORD = Pattern.compile("^[.-]+|(?<![.-])[.-]+$");
    private static final Pattern VALUES = Vocabulary.installed().pattern(Term.VALUES_HEADING);

    private HeadingNames() {}

    /** Whether the heading stands above values. */
    static boolean areValues(String heading) {
        return VALUES.matcher(heading).lookingAt();
    }

    /** Whether the heading names the field and says nothing else. */
    public static boolean names(String heading, String field) {
        return fields(heading).contains(field.toLowerCase(Locale.ROOT));
    }

    /**
     * The names, in lower case, that a heading may mean: its one word of its own, or any word where it has none. A heading of many
     * words means the name that stands beside the word for its structure at the end.
     */
    static Set<String> fields(String heading) {
        List<String> words = words(heading);
        Set<String> own = new HashSet<>();
        for (String word : words) {
            if (!FILLERS.contains(word)) {
                own.add(word);
            }
        }
        return own.isEmpty() ? new HashSet<>(words) : own.size() == 1 ? own : structure(heading);
    }

    /** "Parameters passed in the FORM_DATA array". */
    private static Set<String> structure(String heading) {
        List<String> parts = new ArrayList<>(List.of(BETWEEN_WORDS.split(heading, -1)));
        parts.removeIf(String::isEmpty);
        int last = parts.size() - 1;
        for (int place = last; place > 0 && place >= last - 1; place--) {
            String name = parts.get(place);
            String beside = parts.get(place == last ? last - 1 : last).toLowerCase(Locale.ROOT);
            if (STRUCTURES.contains(beside) && IDENTIFIER.matcher(name).matches()) {
                return Set.of(name.toLowerCase(Locale.ROOT));
            }
        }
        return Set.of();
    }

    /** Whether the heading names no field at all. */
    static boolean isPlain(String heading) {
        return FILLERS.containsAll(words(heading));
    }

    private static List<String> words(String heading) {
        String text = heading.toLowerCase(Locale.ROOT).replace("[]", "");
        List<String> words = new ArrayList<>();
        for (String part : BETWEEN_WORDS.split(text, -1)) {
            boolean marked = part.indexOf('.') >= 0 || part.indexOf('-') >= 0;
            String word = marked ? AROUND_WORD.matcher(part).replaceAll("") : part;
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
