package dev.docbind.runtime.json.scalar;

import java.math.BigDecimal;
import java.util.Locale;
import tools.jackson.core.StreamReadConstraints;

/** Numbers and booleans in every form in which portals write them, be it a text or not. */
final class PlainForms {

    /** As many digits as a long has for certain. */
    private static final int SHORT = 18;
    /** As many characters as the library reads of a number; a longer one, which may come as text, costs too much. */
    private static final int LONGEST = StreamReadConstraints.DEFAULT_MAX_NUM_LEN;

    private PlainForms() {}

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
