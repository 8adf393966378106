package dev.docbind.runtime.json.scalar;

import org.jspecify.annotations.Nullable;

/** Text: numbers keep their digits, {@code false} is no value, an empty text stays one. */
final class TextReading implements ScalarReading<String> {

    @Override
    public String text(String text) {
        return text;
    }

    @Override
    public String number(String digits) {
        return digits;
    }

    @Override
    public @Nullable String bool(boolean value) {
        return value ? "true" : null;
    }

    @Override
    public String blank(String text) {
        return text;
    }
}
