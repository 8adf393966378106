package dev.docbind.generator.yfm.directive;

import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * A line that holds nothing but {@code {% name arguments %}}.
 *
 * @param name the first word
 * @param arguments what follows it, trimmed; empty where there is nothing
 */
public record Directive(String name, String arguments) {

    private static final String OPEN = "{%";
    private static final String CLOSE = "%}";

    /** The directive on the parser's line, null where the line holds anything else. */
    public static @Nullable Directive at(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        // Asked for every line and every open block: look at two characters before a string is made.
        if (start + 1 >= line.length() || line.charAt(start) != '{' || line.charAt(start + 1) != '%') {
            return null;
        }
        return parse(line.subSequence(start, line.length()).toString());
    }

    /** Reads a line, null where it holds anything but one directive. */
    public static @Nullable Directive parse(String line) {
        String text = line.strip();
        if (!text.startsWith(OPEN) || text.indexOf(CLOSE, OPEN.length()) != text.length() - CLOSE.length()) {
            return null;
        }
        String inside =
                text.substring(OPEN.length(), text.length() - CLOSE.length()).strip();
        int end = 0;
        while (end < inside.length() && !Character.isWhitespace(inside.charAt(end))) {
            end++;
        }
        return end == 0
                ? null
                : new Directive(inside.substring(0, end), inside.substring(end).strip());
    }

    /** The first word of the arguments, empty where they begin with a quotation mark or are empty. */
    public String firstArgument() {
        int end = 0;
        while (end < arguments.length()
                && !Character.isWhitespace(arguments.charAt(end))
                && arguments.charAt(end) != '"') {
            end++;
        }
        return arguments.substring(0, end);
    }

    /** What stands between the first and the last quotation mark, trimmed; empty where nothing does. */
    public String quoted() {
        int first = arguments.indexOf('"');
        int last = arguments.lastIndexOf('"');
        return first < last ? arguments.substring(first + 1, last).strip() : "";
    }
}
