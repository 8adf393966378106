package dev.docbind.runtime.json.scalar;

import java.util.Locale;

/** Reads a boolean in every form in which portals write one. */
final class BooleanReading implements ScalarReading<Boolean> {

    @Override
    public Boolean text(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "y", "1", "true" -> true;
            case "n", "0", "false" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no");
        };
    }

    @Override
    public Boolean number(String digits) {
        return text(digits);
    }

    @Override
    public Boolean bool(boolean value) {
        return value;
    }
}
