package dev.docbind.runtime.json.scalar;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The one form in which portals write nearly all dates with time, {@code 2024-04-03T10:26:32+02:00}. Reading it by its
 * columns costs a tenth of what a general formatter does, and a page of rows has hundreds.
 */
final class IsoDateTime {

    private static final String FORM = "dddd-dd-ddTdd:dd:ddsdd:dd";
    private static final int DATE = 5;
    private static final int DAY = 8;
    private static final int HOUR = 11;
    private static final int MINUTE = 14;
    private static final int SECOND = 17;
    private static final int SIGN = 19;
    private static final int OFFSET_MINUTE = 23;

    private IsoDateTime() {}

    /** The date, or null when the text has another form or names no date. */
    static @Nullable OffsetDateTime parse(String text) {
        if (!fits(text)) {
            return null;
        }
        try {
            int sign = text.charAt(SIGN) == '-' ? -1 : 1;
            ZoneOffset offset = ZoneOffset.ofHoursMinutes(sign * two(text, SIGN + 1), sign * two(text, OFFSET_MINUTE));
            return OffsetDateTime.of(
                    two(text, 0) * 100 + two(text, 2),
                    two(text, DATE),
                    two(text, DAY),
                    two(text, HOUR),
                    two(text, MINUTE),
                    two(text, SECOND),
                    0,
                    offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean fits(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char wanted = FORM.charAt(i);
            char found = text.charAt(i);
            boolean fits = switch (wanted) {
                case 'd' -> found >= '0' && found <= '9';
                case 's' -> found == '+' || found == '-';
                default -> found == wanted;
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }
}
