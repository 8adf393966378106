package dev.docbind.generator.resolve.outline;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A heading's text in the forms that it is compared in. */
public final class HeadingText {

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "yo"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "j"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('ц', "c"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "sh"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[\\t\\n\\x0B\\f\\r]");

    private HeadingText() {}

    /** The text in lower case, its blanks single, without what ends it. */
    public static String normalised(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('\u00a0', ' ');
        String single = (BLANKS.matcher(lower).find() ? BLANKS.matcher(lower).replaceAll(" ") : lower).strip();
        int end = single.length();
        while (end > 0 && ":. ".indexOf(single.charAt(end - 1)) >= 0) {
            end--;
        }
        return single.substring(0, end);
    }

    /**
     * The letters of the anchor that the documentation's builder makes of a heading that has none of its own. Which signs
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
        String latin = c < 'а' ? null : LATIN.get(c);
        if (latin != null) {
            slug.append(latin);
        } else if (Character.isLetterOrDigit(c) || c == '_') {
            slug.append(c);
        }
    }
}
