package dev.docbind.generator.language;

import dev.docbind.generator.language.PhrasePart.Choice;
import dev.docbind.generator.language.PhrasePart.Open;
import dev.docbind.generator.language.PhrasePart.Optional;
import dev.docbind.generator.language.PhrasePart.Sequence;
import dev.docbind.generator.language.PhrasePart.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads the notation of {@link Wording}. */
final class PhraseParser {

    private static final PhrasePart LETTERS = new Open("\\p{L}*");
    private static final PhrasePart WORD = new Open("\\p{L}+");
    private static final PhrasePart ANYTHING = new Open(".{0,300}");
    private static final String NOTATION = "()|?*…";
    private static final String MARKS = " -–—/.,'";

    private final String phrase;
    private int at;

    private PhraseParser(String phrase) {
        this.phrase = phrase;
    }

    /**
     * The parts of a phrase.
     *
     * @throws IllegalArgumentException where it is not written so
     */
    static PhrasePart parse(String phrase) {
        PhraseParser parser = new PhraseParser(phrase);
        PhrasePart part = parser.sequence();
        if (parser.at < phrase.length()) {
            throw parser.wrong("has a " + parser.peek() + " outside of brackets");
        }
        return part;
    }

    /** Whether a phrase has nothing of the notation. */
    static boolean isPlain(String phrase) {
        return phrase.chars().noneMatch(c -> NOTATION.indexOf(c) >= 0);
    }

    private PhrasePart sequence() {
        List<PhrasePart> parts = new ArrayList<>();
        while (at < phrase.length() && peek() != '|' && peek() != ')') {
            parts.add(optional(part()));
        }
        if (parts.isEmpty()) {
            throw wrong("has no words where some have to be");
        }
        return new Sequence(parts);
    }

    private PhrasePart part() {
        return switch (peek()) {
            case '(' -> choice();
            case '*' -> star();
            case '…' -> open(ANYTHING);
            case '?' -> throw wrong("has a question mark after nothing that could be missing");
            default -> text();
        };
    }

    private PhrasePart open(PhrasePart part) {
        at++;
        return part;
    }

    /** Alone a star is a word, beside letters the rest of one. */
    private PhrasePart star() {
        boolean alone = (at == 0 || phrase.charAt(at - 1) == ' ')
                && (at + 1 == phrase.length() || phrase.charAt(at + 1) == ' ');
        return open(alone ? WORD : LETTERS);
    }

    private PhrasePart choice() {
        List<PhrasePart> parts = new ArrayList<>();
        do {
            at++;
            parts.add(sequence());
        } while (at < phrase.length() && peek() == '|');
        if (at == phrase.length()) {
            throw wrong("has a bracket that is not closed");
        }
        at++;
        return new Choice(parts);
    }

    /** All up to the next character of the notation; the last character before a question mark is a part of its own. */
    private PhrasePart text() {
        int start = at;
        while (at < phrase.length() && NOTATION.indexOf(peek()) < 0) {
            if (!Character.isLetterOrDigit(peek()) && MARKS.indexOf(peek()) < 0) {
                throw wrong("has the character \"" + peek() + "\", which is neither a letter nor part of the notation");
            }
            at++;
        }
        if (at < phrase.length() && peek() == '?' && at > start + 1) {
            at--;
        }
        return new Text(phrase.substring(start, at));
    }

    private PhrasePart optional(PhrasePart part) {
        if (at == phrase.length() || peek() != '?' || part instanceof Open) {
            return part;
        }
        at++;
        return new Optional(part);
    }

    private char peek() {
        return phrase.charAt(at);
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("the phrase \"" + phrase + "\" " + what);
    }
}
