package dev.docbind.runtime.error;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}: seconds, or a date. */
final class RetryAfter {

    /** A year; what is longer is nonsense. */
    private static final long LONGEST = Duration.ofDays(365).toSeconds();

    private RetryAfter() {}

    /** How long an answer with these headers asks to wait, or null where it does not say, or nonsense. */
    static @Nullable Duration of(Map<String, List<String>> headers) {
        String value = ApiError.header(headers, "Retry-After");
        if (value == null) {
            return null;
        }
        try {
            long seconds = new BigDecimal(value.strip()).longValueExact();
            return seconds < 0 || seconds > LONGEST ? null : Duration.ofSeconds(seconds);
        } catch (NumberFormatException e) {
            return until(instant(value), instant(ApiError.header(headers, "Date")));
        } catch (ArithmeticException e) {
            return null;
        }
    }

    /** By the clock of the server where it shows that, since ours may go wrong. */
    private static @Nullable Duration until(@Nullable Instant end, @Nullable Instant date) {
        if (end == null) {
            return null;
        }
        Duration left = Duration.between(date == null ? Instant.now() : date, end);
        return left.isNegative() || left.toSeconds() > LONGEST ? null : left;
    }

    private static @Nullable Instant instant(@Nullable String date) {
        try {
            return date == null ? null : DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.strip(), Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
