package dev.docbind.generator.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    private final Map<UnicodeScript, Integer> headings = new EnumMap<>(UnicodeScript.class);
    private final List<Rival> rivals = new ArrayList<>();

    HeadingVote(List<Language> languages) {
        this.languages = languages;
        for (Language language : languages) {
            headings.put(language.script(), 0);
        }
        for (Language language : languages) {
            if (sharingScript(language).size() > 1) {
                rivals.add(new Rival(language));
            }
        }
    }

    /** Counts the heading that stands between two places of a text. */
    public void count(String text, int start, int end) {
        headings.merge(script(text, start, end), 1, Integer::sum);
        if (!rivals.isEmpty()) {
            String heading = text.substring(start, end).strip().toLowerCase(Locale.ROOT);
            rivals.forEach(rival -> rival.count(heading));
        }
    }

    /** The code of the language that most headings are in. */
    public String winner() {
        UnicodeScript script = languages.stream()
                .map(Language::script)
                .reduce((first, second) -> count(second) > count(first) ? second : first)
                .orElseThrow();
        return rivals.stream()
                .filter(rival -> rival.language.script() == script)
                .reduce((first, second) -> second.sections > first.sections ? second : first)
                .map(rival -> rival.language)
                .orElseGet(() -> languages.stream()
                        .filter(language -> language.script() == script)
                        .findFirst()
                        .orElseThrow())
                .code();
    }

    private int count(UnicodeScript script) {
        return headings.getOrDefault(script, 0);
    }

    private List<Language> sharingScript(Language language) {
        return languages.stream()
                .filter(other -> other.script() == language.script())
                .toList();
    }

    private UnicodeScript script(String text, int start, int end) {
        UnicodeScript usual = languages.get(0).script();
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            if (letter > LATIN) {
                UnicodeScript script = UnicodeScript.of(letter);
                if (script != usual && headings.containsKey(script)) {
                    return script;
                }
            }
        }
        return usual;
    }

    /** A language that shares its script with another. */
    private static final class Rival {
        private final Language language;
        private final Pattern words;
        private int sections;

        Rival(Language language) {
            this.language = language;
            Vocabulary own = new Vocabulary(List.of(language));
            words = Pattern.compile("(?iu)" + SECTIONS.stream().map(own::regex).collect(Collectors.joining("|")));
        }

        void count(String heading) {
            sections += words.matcher(heading).matches() ? 1 : 0;
        }
    }
}
