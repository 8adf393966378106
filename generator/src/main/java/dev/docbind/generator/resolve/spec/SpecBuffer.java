package dev.docbind.generator.resolve.spec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** The bytes of a spec file in the making. */
final class SpecBuffer extends ByteArrayOutputStream {

    SpecBuffer(int size) {
        super(size);
    }

    /** Appends the text of a method that an earlier file has. */
    void copy(EarlierSpec earlier, MethodText text) throws IOException {
        int end = Math.addExact(count, text.length());
        if (end > buf.length) {
            buf = Arrays.copyOf(buf, Math.max(end, buf.length + (buf.length >> 1)));
        }
        earlier.read(text, buf, count);
        count = end;
    }

    /** Where the first object begins at a place or after it. */
    int objectFrom(int place) {
        int at = place;
        while (buf[at] != '{') {
            at++;
        }
        return at;
    }
}
