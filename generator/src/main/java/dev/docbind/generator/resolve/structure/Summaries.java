package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a description says of a field in a few words, where its first paragraph leads to a list or an example that follows. */
final class Summaries {

    private static final String SHAPE_WORDS = Vocabulary.installed().regex(Term.ARRAY_OR_OBJECT);

    /** The words that announce a form or values. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile("(?iu)[,;.]?\\s{0,20}(?:"
            + Vocabulary.installed().regex(Term.ANNOUNCEMENT) + "|(?<=" + SHAPE_WORDS + " )"
            + Vocabulary.installed().regex(Term.FORMAT) + ")$");

    /** What says no more than the type does. */
    private static final Pattern SHAPE = Pattern.compile("(?iu)" + SHAPE_WORDS + "?");

    /** A shape that is written out in code marks, and at most a word that leads to what it consists of. */
    private static final Pattern FORM = Pattern.compile("(?iu)" + SHAPE_WORDS + " (?:"
            + Vocabulary.installed().regex(Term.ANNOUNCEMENT) + "|"
            + Vocabulary.installed().regex(Term.FORMAT) + "):?\\s{0,5}`[^`]*+`[.,;]?\\s{0,5}\\p{L}{0,10}[.:]?");

    private Summaries() {}

    /**
     * The first paragraph without the sentence that leads to what follows. One that is nothing but such a sentence keeps its
     * colon, without the words that announce what follows it, and is empty where no more than the shape of the value is left.
     *
     * @return null where the first paragraph leads to nothing, so that all of it is the summary
     */
    static @Nullable String of(String description) {
        String paragraph = LeadingParagraph.of(description);
        if (FORM.matcher(paragraph).matches()) {
            return "";
        }
        if (!paragraph.endsWith(":")) {
            return null;
        }
        String before = LeadingParagraph.withoutLastSentence(paragraph);
        if (!before.isEmpty()) {
            return before;
        }
        String lead = paragraph.substring(0, paragraph.length() - 1).stripTrailing();
        String kept = ANNOUNCEMENT.matcher(lead).replaceFirst("").strip();
        return SHAPE.matcher(kept).matches() ? "" : kept + ":";
    }
}
