package dev.docbind.generator.yfm.inline;

import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Inline text without any character that may be markup: what the parser makes of it is known. */
public final class PlainText {

    /** By character: whether it may begin or end an inline construct. */
    private static final boolean[] MARKUP = new boolean[128];

    static {
        for (char c : "\\`*_[]!<&".toCharArray()) {
            MARKUP[c] = true;
        }
    }

    private PlainText() {}

    /** Whether a text is nothing but words, without whitespace at either end of its lines. */
    public static boolean is(String text) {
        int last = text.length() - 1;
        if (last < 0 || isBlank(text, 0) || isBlank(text, last)) {
            return false;
        }
        for (int index = 0; index <= last; index++) {
            char c = text.charAt(index);
            boolean markup = c < MARKUP.length && MARKUP[c];
            if (markup || (c == '\n' && (isBlank(text, index - 1) || isBlank(text, index + 1)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(String text, int index) {
        return Character.isWhitespace(text.charAt(index));
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
