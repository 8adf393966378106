package dev.docbind.generator.source.tree;

/**
 * Bytes, decoded as far as they are UTF-8.
 *
 * @param text the text up to the first bad byte, without a byte order mark, with the line ends of the file
 * @param badByte the first byte that is not UTF-8, -1 where all are
 */
record Utf8Text(String text, int badByte) {

    /** Whether all bytes are UTF-8. */
    boolean isWhole() {
        return badByte < 0;
    }

    /** A text with {@code \n} at all line ends. */
    static String withPlainLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The line of the end of the text, counted from 1. */
    int lastLine() {
        return (int) withPlainLineEnds(text).chars().filter(c -> c == '\n').count() + 1;
    }

    /** The column behind the end of the text, counted from 1. */
    int lastColumn() {
        String plain = withPlainLineEnds(text);
        return plain.length() - plain.lastIndexOf('\n');
    }
}
