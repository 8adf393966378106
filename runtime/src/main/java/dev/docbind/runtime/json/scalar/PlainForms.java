package dev.docbind.runtime.json.scalar;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;

/**
 * Numbers and booleans in every form in which portals write them, be it a text or not, and texts and booleans as the format of a component
 * has them.
 */
final class PlainForms {

    /** As many digits as a long has for certain. */
    private static final int SHORT = 18;
    /** As many characters as the library reads of a number; a longer one, which may come as text, costs too much. */
    private static final int LONGEST = StreamReadConstraints.DEFAULT_MAX_NUM_LEN;

    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9]\\d{0,17}|-?(0|[1-9]\\d{0,17})\\.\\d{1,17}");

    private PlainForms() {}

    /**
     * How a component writes texts: with {@code @JsonFormat(shape = NUMBER)} one that is exactly a JSON number goes out as that number;
     * {@code 007} and {@code +7} stay text.
     */
    static @Nullable Function<String, Object> texts(JsonFormat.Value format) {
        return format.getShape() != JsonFormat.Shape.NUMBER
                ? null
                : text -> NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    /**
     * How a component writes booleans: with {@code @JsonFormat(pattern = "Y|N")} as texts, with {@code "1|0"} as numbers, with JSON's own
     * words where there is no pattern.
     */
    static @Nullable Function<Boolean, Object> booleans(JsonFormat.Value format) {
        String pattern = format.hasPattern() ? format.getPattern() : "";
        int bar = pattern.indexOf('|');
        return bar < 0 ? null : value -> word(value ? pattern.substring(0, bar) : pattern.substring(bar + 1));
    }

    private static Object word(String word) {
        return isShort(word) ? new BigDecimal(word) : word;
    }

    static Boolean bool(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "y", "1", "true" -> true;
            case "n", "0", "false" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no");
        };
    }

    /** A number with all its digits. */
    static BigDecimal decimal(String text) {
        String digits = text.strip();
        if (digits.length() > LONGEST) {
            throw new IllegalArgumentException("a number of too many digits");
        }
        return new BigDecimal(digits);
    }

    /** A whole number, also with a fraction of zero. */
    static Long integer(String text) {
        String digits = text.strip();
        return isShort(digits) ? Long.valueOf(digits) : (Long) decimal(digits).longValueExact();
    }

    private static boolean isShort(String digits) {
        if (digits.isEmpty() || digits.length() > SHORT) {
            return false;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
