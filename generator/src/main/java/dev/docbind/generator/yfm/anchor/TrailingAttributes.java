package dev.docbind.generator.yfm.anchor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in braces at the end of a text: {@code {#anchor}} and {@code {.class}}.
 *
 * @param text the text before them, without blanks at its end
 * @param anchor the first anchor, null where there is none
 */
public record TrailingAttributes(String text, @Nullable String anchor) {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\{(?:\\.[\\w-]+|#([^\\s{}]+))}");

    /** Takes anchors and classes off the end of {@code text}. */
    public static TrailingAttributes of(String text) {
        String rest = text.stripTrailing();
        String anchor = null;
        while (rest.endsWith("}")) {
            int open = rest.lastIndexOf('{');
            if (open < 0) {
                break;
            }
            Matcher attribute = ATTRIBUTE.matcher(rest.substring(open));
            if (!attribute.matches()) {
                break;
            }
            anchor = attribute.group(1) == null ? anchor : attribute.group(1);
            rest = rest.substring(0, open).stripTrailing();
        }
        return new TrailingAttributes(rest, anchor);
    }
}
