package dev.docbind.generator.emit.java.name;

import dev.docbind.generator.language.LetterUse;
import dev.docbind.generator.language.Vocabulary;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Names in ASCII letters, so that class files and sources have the same names whatever the encoding of a file system.
 * What a language transliterates is, accents are dropped, any other letter becomes its code point; the rest is a separator.
 */
final class Transliteration {

    private static final Map<Integer, String> LETTERS = Vocabulary.installed().letters(LetterUse.NAME);
    private static final Map<Integer, String> OTHER = Map.of((int) 'ß', "ss", (int) 'ł', "l", (int) 'ø', "o");

    private Transliteration() {}

    /** The name with ASCII letters and digits kept and a space for each character that is neither letter nor digit. */
    static String of(String name) {
        StringBuilder text = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            append(text, name.codePointAt(i));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int point) {
        if (point < 0x80) {
            text.append(Character.isLetterOrDigit(point) ? (char) point : ' ');
            return;
        }
        int lower = Character.toLowerCase(point);
        String latin = transliterated(lower);
        text.append(lower == point ? latin : capital(latin));
    }

    private static String transliterated(int lower) {
        String other = LETTERS.getOrDefault(lower, OTHER.get(lower));
        return other == null ? withoutAccents(lower) : other;
    }

    private static String withoutAccents(int point) {
        if (!Character.isLetterOrDigit(point)) {
            return " ";
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .chars()
                .filter(c -> c < 0x80 && Character.isLetterOrDigit(c))
                .forEach(c -> plain.append((char) c));
        return plain.isEmpty() ? "u" + Integer.toHexString(point) : plain.toString();
    }

    private static String capital(String latin) {
        return latin.isEmpty() ? latin : latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
    }
}
