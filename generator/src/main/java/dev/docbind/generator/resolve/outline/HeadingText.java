package dev.docbind.generator.resolve.outline;

import dev.docbind.generator.language.LetterUse;
import dev.docbind.generator.language.MixedScript;
import dev.docbind.generator.language.Vocabulary;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A heading's text in the forms that it is compared in. */
public final class HeadingText {

    private static final Map<Integer, String> SAME_LETTERS =
            Vocabulary.installed().letters(LetterUse.SAME);
    private static final Map<Integer, String> ANCHOR_LETTERS =
            Vocabulary.installed().letters(LetterUse.ANCHOR);

    private static final Pattern WHITESPACE = Pattern.compile("\\s{2,}|[\\t\\n\\x0B\\f\\r]");

    private HeadingText() {}

    /** The text in lower case, its spaces single, without what ends it. */
    public static String normalized(String text) {
        String lower =
                sameLetters(MixedScript.mended(text.toLowerCase(Locale.ROOT))).replace('\u00a0', ' ');
        String single =
                (WHITESPACE.matcher(lower).find() ? WHITESPACE.matcher(lower).replaceAll(" ") : lower).strip();
        int end = single.length();
        while (end > 0 && ":. ".indexOf(single.charAt(end - 1)) >= 0) {
            end--;
        }
        return single.substring(0, end);
    }

    private static String sameLetters(String text) {
        String same = text;
        for (Map.Entry<Integer, String> letter : SAME_LETTERS.entrySet()) {
            same = same.replace(Character.toString(letter.getKey()), letter.getValue());
        }
        return same;
    }

    /**
     * The letters of the anchor that the documentation's builder makes of a heading that has none of its own. Which characters
     * it turns into dashes and which it drops depends on its version, so they are left out.
     */
    public static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); at++) {
            append(slug, lower.charAt(at));
        }
        return slug.toString();
    }

    private static void append(StringBuilder slug, char c) {
        String latin = c < 0x80 ? null : ANCHOR_LETTERS.get((int) c);
        if (latin != null) {
            slug.append(latin);
        } else if (Character.isLetterOrDigit(c) || c == '_') {
            slug.append(c);
        }
    }
}
