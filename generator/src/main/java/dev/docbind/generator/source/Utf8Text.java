package dev.docbind.generator.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes, decoded as far as they are UTF-8.
 *
 * @param text the text up to the first bad byte, without a byte order mark, with the line ends of the file
 * @param badByte the index of the first byte that is not UTF-8, -1 where all are
 */
record Utf8Text(String text, int badByte) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    static Utf8Text decode(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (lenient.indexOf(REPLACEMENT) < 0) {
            return new Utf8Text(lenient.indexOf(BYTE_ORDER_MARK) == 0 ? lenient.substring(1) : lenient, -1);
        }
        return decodeStrictly(bytes);
    }

    /** The way to find out where the first bad byte stands, or that the page itself writes the replacement character. */
    private static Utf8Text decodeStrictly(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        out.flip();
        boolean marked = out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK;
        String text = marked ? out.subSequence(1, out.length()).toString() : out.toString();
        return new Utf8Text(text, result.isError() ? in.position() : -1);
    }

    /** The text with {@code \n} at all line ends. */
    String withPlainLineEnds() {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The line of the end of the text, counted from 1. */
    int lastLine() {
        return (int) withPlainLineEnds().chars().filter(c -> c == '\n').count() + 1;
    }

    /** The column behind the end of the text, counted from 1. */
    int lastColumn() {
        String plain = withPlainLineEnds();
        return plain.length() - plain.lastIndexOf('\n');
    }
}
