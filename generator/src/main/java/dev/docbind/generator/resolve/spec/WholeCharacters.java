package dev.docbind.generator.resolve.spec;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON whose strings may hold half a character, as an example that escapes one does: it has no bytes of its own, so it is
 * escaped again. Halves that stand together are one character and stay as they are.
 */
final class WholeCharacters extends FilterWriter {

    private static final int NONE = -1;

    /** The first half of a character at the end of what was written so far. */
    private int first = NONE;

    WholeCharacters(Writer target) {
        super(target);
    }

    @Override
    public void write(int c) throws IOException {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.substring(from, from + length).toCharArray(), 0, length);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        int written = from;
        for (int at = from; at < from + length; at++) {
            char c = text[at];
            if (first == NONE && !Character.isSurrogate(c)) {
                continue;
            }
            out.write(text, written, at - written);
            written = at + 1;
            take(c);
        }
        out.write(text, written, from + length - written);
    }

    private void take(char c) throws IOException {
        if (first != NONE && Character.isLowSurrogate(c)) {
            out.write(first);
            out.write(c);
            first = NONE;
            return;
        }
        endFirst();
        if (Character.isHighSurrogate(c)) {
            first = c;
        } else if (Character.isSurrogate(c)) {
            escape(c);
        } else {
            out.write(c);
        }
    }

    private void endFirst() throws IOException {
        if (first != NONE) {
            escape(first);
            first = NONE;
        }
    }

    private void escape(int half) throws IOException {
        out.write(String.format("\\u%04x", half));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        endFirst();
        out.close();
    }
}
