package dev.docbind.generator.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where values are written to. A text that was written before is written as its number. */
final class ValueOutput {

    private static final int FIRST_SIZE = 4096;

    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    void number(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            put((byte) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        put((byte) rest);
    }

    /** 0 for null, 1 for a text that follows, else the number of a text that was there before. */
    void text(@Nullable String value) {
        if (value == null) {
            number(0);
            return;
        }
        Integer known = texts.putIfAbsent(value, texts.size() + 2);
        if (known != null) {
            number(known);
            return;
        }
        number(1);
        content(value);
    }

    /** UTF-8 keeps no half of a character, as a text has that was cut inside one: such a text goes unit by unit. */
    private void content(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        if (new String(utf8, StandardCharsets.UTF_8).equals(value)) {
            number(utf8.length * 2);
            append(utf8, utf8.length);
        } else {
            number(value.length() * 2 + 1);
            value.chars().forEach(this::number);
        }
    }

    /** Appends all that another output has. */
    void append(ValueOutput other) {
        append(other.bytes, other.length);
    }

    private void append(byte[] others, int count) {
        reserve(count);
        System.arraycopy(others, 0, bytes, length, count);
        length += count;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void put(byte value) {
        reserve(1);
        bytes[length++] = value;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
