package dev.docbind.generator.language;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the language of a documentation by its headings. A heading counts for the script that it has letters of, or for that of the
 * first language; among languages with one script the headings of sections decide. Where two have as many, the first language counts.
 */
public final class HeadingVote {

    /** The last of the characters among which every letter is Latin. */
    private static final int LATIN = 0xff;

    private static final List<Term> SECTIONS = List.of(
            Term.PARAMETERS_SECTION,
            Term.MORE_PARAMETERS_SECTION,
            Term.EXAMPLES_SECTION,
            Term.RESPONSE_SECTION,
            Term.RETURNED_SECTION,
            Term.ERRORS_SECTION,
            Term.ERROR_CODES_SECTION,
            Term.FURTHER_SECTION);

    private final List<Language> languages;
    private final List<Rival> rivals;

    HeadingVote(List<Language> languages) {
        this.languages = languages;
        this.rivals = languages.stream()
                .filter(language -> sharingScript(language).size() > 1)
                .map(Rival::new)
                .toList();
    }

    /** The votes of headings. */
    public Votes count(Collection<String> headings) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        Map<String, Integer> sections = new TreeMap<>();
        for (String heading : headings) {
            scripts.merge(script(heading), 1, Integer::sum);
            rivals.stream()
                    .filter(rival -> rival.has(heading))
                    .forEach(rival -> sections.merge(rival.language.code(), 1, Integer::sum));
        }
        return new Votes(scripts, sections);
    }

    /** The code of the language that most headings are in. */
    public String winner(Stream<Votes> votes) {
        Votes all = votes.reduce(Votes.NONE, Votes::plus);
        UnicodeScript script = languages.stream()
                .map(Language::script)
                .reduce((first, second) -> all.of(second) > all.of(first) ? second : first)
                .orElseThrow();
        return languages.stream()
                .filter(language -> language.script() == script)
                .reduce((first, second) -> all.of(second) > all.of(first) ? second : first)
                .orElseThrow()
                .code();
    }

    private List<Language> sharingScript(Language language) {
        return languages.stream()
                .filter(other -> other.script() == language.script())
                .toList();
    }

    private UnicodeScript script(String heading) {
        UnicodeScript usual = languages.get(0).script();
        for (int i = 0; i < heading.length(); i++) {
            char letter = heading.charAt(i);
            if (letter > LATIN) {
                UnicodeScript script = UnicodeScript.of(letter);
                if (script != usual && languages.stream().anyMatch(language -> language.script() == script)) {
                    return script;
                }
            }
        }
        return usual;
    }

    /**
     * The votes of some headings.
     *
     * @param scripts how many are in each script
     * @param sections how many begin a section by the words of a language, by its code, where languages share their script
     */
    public record Votes(Map<UnicodeScript, Integer> scripts, Map<String, Integer> sections) {

        private static final Votes NONE = new Votes(Map.of(), Map.of());

        private int of(UnicodeScript script) {
            return scripts.getOrDefault(script, 0);
        }

        private int of(Language language) {
            return sections.getOrDefault(language.code(), 0);
        }

        private Votes plus(Votes others) {
            return new Votes(sum(scripts, others.scripts), sum(sections, others.sections));
        }

        private static <K> Map<K, Integer> sum(Map<K, Integer> one, Map<K, Integer> other) {
            Map<K, Integer> sum = new HashMap<>(one);
            other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
            return sum;
        }
    }

    /** A language that shares its script with another. */
    private static final class Rival {
        private final Language language;
        private final Pattern words;

        Rival(Language language) {
            this.language = language;
            Vocabulary own = new Vocabulary(List.of(language));
            words = Pattern.compile("(?iu)" + SECTIONS.stream().map(own::regex).collect(Collectors.joining("|")));
        }

        boolean has(String heading) {
            return words.matcher(heading.strip().toLowerCase(Locale.ROOT)).matches();
        }
    }
}
