package dev.docbind.generator.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text that has code spans.
 *
 * @param text the piece
 * @param isCode whether it stood between backticks
 */
public record TextPiece(String text, boolean isCode) {

    /** The pieces of a text. A backtick that nothing closes is a letter. */
    public static List<TextPiece> of(String text) {
        List<TextPiece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('`', at);
            int close = open < 0 ? -1 : text.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            add(text.substring(at, open), false, pieces);
            add(text.substring(open + 1, close), true, pieces);
            at = close + 1;
        }
        add(text.substring(at), false, pieces);
        return pieces;
    }

    private static void add(String text, boolean isCode, List<TextPiece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new TextPiece(text, isCode));
        }
    }
}
