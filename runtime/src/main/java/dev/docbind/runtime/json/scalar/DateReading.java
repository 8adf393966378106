package dev.docbind.runtime.json.scalar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates in the forms of {@link DateFormats}; a time beside one is dropped. */
final class DateReading implements ScalarReading<LocalDate> {

    @Override
    public LocalDate text(String text) {
        return DateFormats.date(text);
    }

    @Override
    public LocalDate number(String digits) {
        throw new IllegalArgumentException("a number is no date");
    }

    @Override
    public @Nullable LocalDate bool(boolean value) {
        if (value) {
            throw new IllegalArgumentException("true is no date");
        }
        return null;
    }
}
