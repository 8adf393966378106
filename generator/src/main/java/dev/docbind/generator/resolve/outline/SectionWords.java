package dev.docbind.generator.resolve.outline;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which kind of section the heading of a method page begins. */
final class SectionWords {

    private static final List<SectionKind> KINDS = new ArrayList<>();
    /** A group for each kind; of two that match the first counts. */
    private static final Pattern WORDS;

    static {
        StringJoiner words = new StringJoiner("|");
        add(words, SectionKind.MORE_PARAMETERS, Term.MORE_PARAMETERS_SECTION);
        add(words, SectionKind.PARAMETERS, Term.PARAMETERS_SECTION);
        add(words, SectionKind.EXAMPLES, Term.EXAMPLES_SECTION);
        add(words, SectionKind.RESPONSE, Term.RESPONSE_SECTION);
        add(words, SectionKind.RETURNED, Term.RETURNED_SECTION);
        add(words, SectionKind.ERRORS, Term.ERRORS_SECTION);
        add(words, SectionKind.ERROR_CODES, Term.ERROR_CODES_SECTION);
        add(words, SectionKind.FURTHER, Term.FURTHER_SECTION);
        WORDS = Pattern.compile(words.toString());
    }

    private static final Pattern PARAMETERS_OF = Vocabulary.installed().pattern(Term.PARAMETERS_OF_SECTION);

    private SectionWords() {}

    private static void add(StringJoiner words, SectionKind kind, Term term) {
        KINDS.add(kind);
        words.add("(" + Vocabulary.installed().regex(term) + ")");
    }

    /** The kind of a section by its normalized heading. */
    static SectionKind kindOf(String heading) {
        Matcher words = WORDS.matcher(heading);
        if (words.matches()) {
            for (int index = 0; index < KINDS.size(); index++) {
                if (words.start(index + 1) >= 0) {
                    return KINDS.get(index);
                }
            }
        }
        return SectionKind.OTHER;
    }

    /** Whether a heading of no known kind is about the parameters of something. */
    static boolean speakOfParameters(String heading) {
        return PARAMETERS_OF.matcher(heading).matches();
    }
}
