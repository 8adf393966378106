package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.LocalLinks;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first paragraph of a description in Markdown. */
final class LeadingParagraph {

    /** An empty line, or a line that begins a block of another kind. */
    private static final Pattern END = Pattern.compile(
            "\\n(?:[ \\t]*(?:\\n|$|\\|\\||#\\|)| {0,3}(?:[-*+]\\s|1[.)]\\s|#{1,6}\\s|```[^`\n]*(?:\n|$)|~~~|>))");

    private static final Pattern CODE = Pattern.compile("(`{1,9})[^`]+\\1");
    private static final Pattern ADDRESS = Pattern.compile("]\\((https?://[^()\\s]*)\\)");
    private static final Pattern TARGET = Pattern.compile("]\\(([^()\\s]*)\\)");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<!\\\\)\\*|(?<![\\\\\\p{L}\\p{N}_])_|(?<!\\\\)_(?![\\p{L}\\p{N}_])");
    private static final Pattern HARD_BREAK = Pattern.compile("(?<![.!? ])(?: {2,}|\\\\)\\n");

    /** The last sentence, if it ends with a colon and no element begins or ends in it. */
    private static final Pattern LAST_SENTENCE = Pattern.compile("[.!?]\\\\?\\s+[^.!?<]*:$");

    private LeadingParagraph() {}

    /** The text up to the first line of another block. */
    static String of(String markdown) {
        if (markdown.indexOf(':') < 0) {
            return markdown;
        }
        String text = LocalLinks.remove(markdown);
        Matcher end = END.matcher(text);
        return (end.find() ? text.substring(0, end.start()) : text).strip();
    }

    /** A paragraph that ends with a colon, without the sentence that does; empty where it is the only one. */
    static String withoutLastSentence(String paragraph) {
        Matcher last = LAST_SENTENCE.matcher(masked(paragraph));
        return last.find() ? paragraph.substring(0, last.start() + 1) : "";
    }

    /** The text with {@code <} for each character that an element has, and none where what stands there is no sentence's. */
    private static String masked(String text) {
        char[] masked = text.replace('<', 'x').toCharArray();
        TARGET.matcher(text).results().forEach(target -> fill(masked, target, 1, 'x'));
        ADDRESS.matcher(text).results().forEach(address -> fill(masked, address, 1, '<'));
        HARD_BREAK.matcher(text).results().forEach(line -> fill(masked, line, 0, '<'));
        EMPHASIS.matcher(text).results().forEach(mark -> fill(masked, mark, 0, '<'));
        CODE.matcher(text).results().forEach(code -> fill(masked, code, 0, '<'));
        return new String(masked);
    }

    private static void fill(char[] text, MatchResult range, int group, char with) {
        Arrays.fill(text, range.start(group), range.end(group), with);
    }
}
