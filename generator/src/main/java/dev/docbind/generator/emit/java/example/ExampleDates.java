package dev.docbind.generator.emit.java.example;

import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Json;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates of an example in the form in which Java reads them. */
final class ExampleDates {

    private ExampleDates() {}

    /** A date that is written as its field is; any other value as it is. */
    static Json plain(Json value, @Nullable Written written) {
        if (!(value instanceof Json.Text text) || written == null) {
            return value;
        }
        try {
            return switch (written) {
                case LOCAL_SPACED -> time(text, "uuuu-MM-dd HH:mm:ss");
                case LOCAL_DOTTED -> time(text, "dd.MM.uuuu HH:mm:ss");
                case LOCAL_SLASHED -> time(text, "MM/dd/uuuu hh:mm:ss a");
                case DAY_DOTTED -> day(text, "dd.MM.uuuu");
                case DAY_SLASHED -> day(text, "MM/dd/uuuu");
                case TEXT, NUMBER, LOCAL, LOWER_CASE, BASE64, FILE_PAIR, FILE_DATA -> value;
            };
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static Json time(Json.Text text, String pattern) {
        return new Json.Text(LocalDateTime.parse(text.value(), DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
                .toString());
    }

    private static Json day(Json.Text text, String pattern) {
        return new Json.Text(LocalDate.parse(text.value(), DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
                .toString());
    }
}
