package dev.docbind.generator.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of all languages: a page is read without knowing first which it is written in. */
public final class Vocabulary {

    private static final String SPACE = " ";
    private static final String FLAGS = "(?iu)";

    private final List<Language> languages;
    private final HeadingVote vote;

    Vocabulary(List<Language> languages) {
        this.languages = languages;
        this.vote = new HeadingVote(languages);
    }

    /** That of the languages on the class path. */
    public static Vocabulary installed() {
        return Installed.VOCABULARY;
    }

    /** The words of a term, in lower case. */
    public Set<String> words(Term term) {
        return wordings(term).map(Wording::text).collect(Collectors.toUnmodifiableSet());
    }

    /** A regular expression, for a pattern without regard to case, that matches any wording of a term; it has no groups to number. */
    public String regex(Term term) {
        return regex(term, SPACE);
    }

    /**
     * The same with another space between words.
     *
     * @param gap the regular expression of a space
     */
    public String regex(Term term, String gap) {
        Set<String> open = new LinkedHashSet<>();
        Set<String> whole = new LinkedHashSet<>();
        wordings(term).forEach(wording -> (wording.isOpenAtBegin() ? open : whole).add(wording.regex(gap)));
        String words = whole.isEmpty() ? "" : Wording.WORD_BEGIN + "(?:" + String.join("|", whole) + ")";
        return "(?:"
                + Stream.concat(Stream.of(words), open.stream())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("|"))
                + ")";
    }

    /** A pattern of a term. */
    public Pattern pattern(Term term) {
        return Pattern.compile(FLAGS + regex(term));
    }

    /** A pattern of a term that is only looked for where a word of it stands. */
    public Phrase phrase(Term term) {
        return phrase(regex(term), term);
    }

    /**
     * A pattern that is only looked for where a word of the terms stands.
     *
     * @param regex the pattern, without regard to case, which matches a wording of one of the terms wherever it matches
     */
    public Phrase phrase(String regex, Term... terms) {
        return new Phrase(Pattern.compile(FLAGS + regex), hints(terms));
    }

    /** What stands for a letter in some use, by the letter in lower case; of two languages the first counts. */
    public Map<Integer, String> letters(LetterUse use) {
        Map<Integer, String> letters = new HashMap<>();
        for (Language language : languages) {
            language.letters().getOrDefault(use, Map.of()).forEach(letters::putIfAbsent);
        }
        return Map.copyOf(letters);
    }

    /** How headings are counted, to find the language of a documentation. */
    public HeadingVote vote() {
        return vote;
    }

    /** Where the documentation of a language is published, with a slash at its end; empty where it is not. */
    public String site(String code) {
        return languages.stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .map(Language::site)
                .orElse("");
    }

    /** What is written in a language; in the first one where it is none of these. */
    public String say(String code, Saying saying) {
        Language language = languages.stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElse(languages.get(0));
        return language.sayings().getOrDefault(saying, "");
    }

    private List<String> hints(Term... terms) {
        List<String> all = Arrays.stream(terms)
                .flatMap(this::wordings)
                .flatMap(wording -> hints(wording).stream())
                .toList();
        return withoutLonger(all);
    }

    private static List<String> hints(Wording wording) {
        List<String> hints = wording.hints();
        if (hints.isEmpty()) {
            throw new IllegalStateException(
                    "the phrase \"" + wording.text() + "\" has no word that always stands in it");
        }
        return hints;
    }

    /** Without those that another one is part of. */
    private static List<String> withoutLonger(Collection<String> hints) {
        List<String> kept = new ArrayList<>();
        for (String hint : new LinkedHashSet<>(hints)) {
            if (hints.stream().noneMatch(other -> !other.equals(hint) && hint.contains(other))) {
                kept.add(hint);
            }
        }
        return List.copyOf(kept);
    }

    private Stream<Wording> wordings(Term term) {
        return languages.stream().flatMap(language -> language.terms().getOrDefault(term, List.of()).stream());
    }

    /** Loaded when the first page is read. */
    private static final class Installed {
        static final Vocabulary VOCABULARY = new Vocabulary(Languages.on(Vocabulary.class.getClassLoader()));
    }
}
