package dev.docbind.runtime.testing;

import dev.docbind.runtime.JsonValue;
import java.util.regex.Pattern;

/** Texts of the specification. */
final class SpecText {

    private SpecText() {}

    /** The text, empty where there is none. */
    static String of(JsonValue value) {
        String text = value.text();
        return text == null ? "" : text;
    }

    static boolean hasWord(String text, String word) {
        String notInside = "[\\p{L}\\p{N}_]";
        return Pattern.compile("(?<!" + notInside + ")" + Pattern.quote(word) + "(?!" + notInside + ")")
                .matcher(text)
                .find();
    }

    /** Finds any of some words, in any case and in every script. */
    static Pattern words(String alternatives) {
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
