package dev.docbind.runtime.json.scalar;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Dates with time in the forms of {@link DateFormats}; a number counts the seconds since 1970. */
final class DateTimeReading implements ScalarReading<OffsetDateTime> {

    @Override
    public OffsetDateTime text(String text) {
        return DateFormats.dateTime(text);
    }

    @Override
    public OffsetDateTime number(String digits) {
        long seconds = new BigDecimal(digits).longValueExact();
        return Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
    }
}
