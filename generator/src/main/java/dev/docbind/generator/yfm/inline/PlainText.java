package dev.docbind.generator.yfm.inline;

import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Inline text without any character that may be markup: what the parser makes of it is known. */
public final class PlainText {

    /** What may begin or end an inline construct. */
    private static final String MARKUP = "\\`*_[]!<&";

    private PlainText() {}

    /** Whether a text is nothing but words, without blanks at either end of its lines. */
    public static boolean is(String text) {
        boolean blank = true;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            boolean wasBlank = blank;
            blank = Character.isWhitespace(c);
            boolean atEdge = c == '\n' ? wasBlank : blank && isLineStart(text, index);
            if (atEdge || MARKUP.indexOf(c) >= 0) {
                return false;
            }
        }
        return !blank;
    }

    private static boolean isLineStart(String text, int index) {
        return index == 0 || text.charAt(index - 1) == '\n';
    }

    /** Adds the nodes of such a text. */
    public static void appendTo(Node block, String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            block.appendChild(new Text(text.substring(start, end)));
            block.appendChild(new SoftLineBreak());
            start = end + 1;
        }
        block.appendChild(new Text(text.substring(start)));
    }
}
