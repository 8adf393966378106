package dev.docbind.generator.resolve.error;

import dev.docbind.generator.language.Phrase;
import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an error is about, as the words of its message or its row say. */
public enum ErrorSubject {
    /** A value that was not sent; permissions, scopes and modules are no values. */
    MISSING_VALUE(Term.MISSING_VALUE, Term.MISSING_OTHER),
    /** Something that does not exist. */
    NOT_FOUND(Term.NOT_FOUND, null),
    /** A right that the caller lacks. */
    ACCESS_DENIED(Term.ACCESS_DENIED, null),
    /** Something for administrators. */
    ADMINISTRATORS(Term.ADMINISTRATOR, null);

    private static final Pattern GAP = Pattern.compile("[ \\t\\u00a0]+");

    private static final Map<Term, Phrase> PHRASES = Stream.of(values())
            .flatMap(subject -> Stream.of(subject.words, subject.others))
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableMap(term -> term, Vocabulary.installed()::phrase));

    private final Term words;
    /** Words that have such words in them and are about something else. */
    private final @Nullable Term others;

    ErrorSubject(Term words, @Nullable Term others) {
        this.words = words;
        this.others = others;
    }

    /** Whether a text is about it. */
    public boolean isIn(@Nullable String text) {
        if (text == null) {
            return false;
        }
        String spaced = GAP.matcher(text).replaceAll(" ");
        return phrase(words).find(others == null ? spaced : without(phrase(others), spaced)) != null;
    }

    private static String without(Phrase others, String text) {
        return others.mayStandIn(text) ? others.pattern().matcher(text).replaceAll(" ") : text;
    }

    private static Phrase phrase(Term term) {
        return Objects.requireNonNull(PHRASES.get(term));
    }
}
