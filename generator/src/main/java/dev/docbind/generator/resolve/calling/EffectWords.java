package dev.docbind.generator.resolve.calling;

import dev.docbind.generator.language.Phrase;
import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a page that say whether its method reads or changes something. Code is no part of the text: it is a name. */
final class EffectWords {

    private static final Vocabulary WORDS = Vocabulary.installed();
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    private static final Pattern READ_TITLE = Pattern.compile("(?iu)\\s*(" + WORDS.regex(Term.READ_TITLE) + ")");
    private static final Phrase CHANGE_TITLE = WORDS.phrase(
            "(?:^\\s*|(?:" + WORDS.regex(Term.OR) + "\\s+|/))(" + WORDS.regex(Term.CHANGE_TITLE) + ")",
            Term.CHANGE_TITLE);
    private static final Phrase READS = WORDS.phrase("()(" + WORDS.regex(Term.READS) + ")", Term.READS);
    private static final Phrase CHANGES = denied(Term.CHANGES);
    private static final Phrase BY_PARAMETER = denied(Term.CHANGES_BY_PARAMETER);

    private EffectWords() {}

    /** A phrase whose first group matches a preceding negation. */
    private static Phrase denied(Term term) {
        return WORDS.phrase("(" + WORDS.regex(Term.NOT) + "\\s+)?(" + WORDS.regex(term) + ")", term);
    }

    static @Nullable String readInTitle(String title) {
        Matcher matcher = READ_TITLE.matcher(title);
        return matcher.lookingAt() ? matcher.group(1) : null;
    }

    static @Nullable String changeInTitle(String title) {
        Matcher matcher = CHANGE_TITLE.find(title);
        return matcher == null ? null : matcher.group(1);
    }

    static @Nullable String read(String description) {
        return first(READS, description);
    }

    static @Nullable String change(String description) {
        return first(CHANGES, description);
    }

    static @Nullable String changeByParameter(String description) {
        return first(BY_PARAMETER, description);
    }

    /** The first words of a phrase that are not denied. */
    private static @Nullable String first(Phrase phrase, String markdown) {
        if (!phrase.mayStandIn(markdown)) {
            return null;
        }
        return phrase.all(CODE.matcher(markdown).replaceAll(" "))
                .filter(match -> match.group(1) == null || match.group(1).isEmpty())
                .map(match -> match.group(2))
                .findFirst()
                .orElse(null);
    }
}
