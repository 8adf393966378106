package dev.docbind.generator.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where values are read from, as {@link ValueOutput} wrote them. */
final class ValueInput {

    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int at;

    ValueInput(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int value = 0;
        int shift = 0;
        byte part = bytes[at++];
        while (part < 0) {
            value |= (part & 0x7F) << shift;
            shift += 7;
            part = bytes[at++];
        }
        return value | (part << shift);
    }

    /** How many things follow and one more: never more things than there are bytes. */
    int count() {
        int count = number();
        if (count < 0 || count - 1 > bytes.length - at) {
            throw new IllegalArgumentException("no such count: " + count);
        }
        return count;
    }

    @Nullable
    String text() {
        int which = number();
        if (which == 0) {
            return null;
        }
        if (which > 1) {
            return texts.get(which - 2);
        }
        String text = content();
        texts.add(text);
        return text;
    }

    private String content() {
        int size = number();
        int count = size >>> 1;
        if (count > bytes.length - at) {
            throw new IllegalArgumentException("no such length: " + count);
        }
        if ((size & 1) == 0) {
            at += count;
            return new String(bytes, at - count, count, StandardCharsets.UTF_8);
        }
        StringBuilder units = new StringBuilder(count);
        for (int unit = 0; unit < count; unit++) {
            units.append((char) number());
        }
        return units.toString();
    }

    /** The next bytes, of which there are so many. */
    byte[] bytes(int count) {
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }
}
