package dev.docbind.generator.resolve.json;

/**
 * A place in a text.
 *
 * @param line counted from 1
 * @param column counted from 1
 */
public record TextPlace(int line, int column) {

    /** The first character that is no whitespace. */
    public static TextPlace firstOf(String text) {
        int index = 0;
        int begin = 0;
        int line = 1;
        while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
            if (text.charAt(index) == '\n') {
                line++;
                begin = index + 1;
            }
            index++;
        }
        return index == text.length() ? new TextPlace(1, 1) : new TextPlace(line, index - begin + 1);
    }
}
