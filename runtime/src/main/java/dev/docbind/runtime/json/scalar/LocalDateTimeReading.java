package dev.docbind.runtime.json.scalar;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Dates with time in the forms of {@link DateFormats} that have no offset. */
final class LocalDateTimeReading implements ScalarReading<LocalDateTime> {

    @Override
    public LocalDateTime text(String text) {
        return DateFormats.localDateTime(text);
    }

    @Override
    public LocalDateTime number(String digits) {
        throw new IllegalArgumentException("a number is no local time");
    }

    @Override
    public @Nullable LocalDateTime bool(boolean value) {
        if (value) {
            throw new IllegalArgumentException("true is no date");
        }
        return null;
    }
}
