package dev.docbind.generator.language;

import java.util.List;

/**
 * A word or phrase as a language's resource writes it.
 *
 * <p>It is written as it is read, with single spaces, in lower case. {@code ?} says that the letter or the brackets before it may be
 * missing; {@code (a|b)} is one of several. {@code *} is any end of a word, as in {@code require*}, or at the beginning of the phrase any
 * beginning; alone it is any word. {@code …} is anything on the same line. Elsewhere a phrase begins and ends where a word does.
 */
final class Wording {

    /** Where a word begins. */
    static final String WORD_BEGIN = "(?<![\\p{L}\\p{N}_])";

    private static final String WORD_END = "(?![\\p{L}\\p{N}_])";

    private final String text;
    private final boolean openBegin;
    private final PhrasePart part;

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException where it is not written so
     */
    Wording(String text) {
        this.text = text;
        openBegin = text.startsWith("*") && !text.startsWith("* ");
        part = PhraseParser.parse(openBegin ? text.substring(1) : text);
    }

    /** The text as it is written. */
    String text() {
        return text;
    }

    /** Whether it is plain words. */
    boolean isPlain() {
        return PhraseParser.isPlain(text);
    }

    /** Whether it may begin inside of a word. */
    boolean isOpenAtBegin() {
        return openBegin;
    }

    /** Its regular expression, which ends where a word does. */
    String regex(String gap) {
        boolean openEnd = "*….".indexOf(text.charAt(text.length() - 1)) >= 0;
        return part.regex(gap) + (openEnd ? "" : WORD_END);
    }

    /** Texts of which one stands, in whatever letter case, wherever it matches with single spaces. */
    List<String> hints() {
        return part.hints();
    }
}
