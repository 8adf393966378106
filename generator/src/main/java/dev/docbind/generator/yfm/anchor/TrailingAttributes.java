package dev.docbind.generator.yfm.anchor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in braces at the end of a text: {@code {#anchor}} and {@code {.class}}.
 *
 * @param text the text before them, without whitespace at its end
 * @param anchor the first anchor, null where there is none
 */
public record TrailingAttributes(String text, @Nullable String anchor) {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\{(?:\\.[\\w-]+|#([^\\s{}]+))}");

    /** Takes anchors and classes off the end of {@code text}. */
    public static TrailingAttributes of(String text) {
        int end = withoutBlanks(text, text.length());
        if (end == 0 || text.charAt(end - 1) != '}') {
            return new TrailingAttributes(text.substring(0, end), null);
        }
        String anchor = null;
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (end > 0 && text.charAt(end - 1) == '}') {
            int open = text.lastIndexOf('{', end - 1);
            if (open < 0 || !attribute.region(open, end).matches()) {
                break;
            }
            anchor = attribute.group(1) == null ? anchor : attribute.group(1);
            end = withoutBlanks(text, open);
        }
        return new TrailingAttributes(text.substring(0, end), anchor);
    }

    private static int withoutBlanks(String text, int end) {
        int index = end;
        while (index > 0 && Character.isWhitespace(text.charAt(index - 1))) {
            index--;
        }
        return index;
    }
}
