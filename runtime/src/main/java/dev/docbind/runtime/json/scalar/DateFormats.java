package dev.docbind.runtime.json.scalar;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ways in which a portal writes dates. A date without a time is taken for midnight. */
final class DateFormats {

    /** How a date with time is written: seconds always, fractions only where there are any. */
    static final DateTimeFormatter WRITTEN_LOCAL = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);

    /** The same with the offset, which is never {@code Z}. */
    static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .append(WRITTEN_LOCAL)
            .appendOffset("+HH:MM", "+00:00")
            .toFormatter(Locale.ROOT);

    private static final List<DateTimeFormatter> READ = List.of(
            reading("uuuu-MM-dd[['T'][ ]HH:mm[:ss]")
                    .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                    .appendPattern("[ ][XXX][XX][X]]")
                    .toFormatter(Locale.ROOT),
            reading("dd.MM.uuuu[ HH:mm[:ss]]").toFormatter(Locale.ROOT),
            reading("MM/dd/uuuu[ hh:mm[:ss] a]").toFormatter(Locale.ROOT),
            reading("MM/dd/uuuu[ HH:mm[:ss]]").toFormatter(Locale.ROOT));

    private static final String HALF_DAY = " a";

    private static final String FORM = "dddd-dd-ddTdd:dd:ddsdd:dd";
    private static final int DATE = 5;
    private static final int DAY = 8;
    private static final int HOUR = 11;
    private static final int MINUTE = 14;
    private static final int SECOND = 17;
    private static final int SIGN = 19;
    private static final int OFFSET_MINUTE = 23;

    private DateFormats() {}

    private static DateTimeFormatterBuilder reading(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
    }

    /** The form of a pattern. Half days are written as portals write them, in small letters. */
    private static DateTimeFormatter of(String pattern) {
        DateTimeFormatterBuilder form = new DateTimeFormatterBuilder();
        if (pattern.endsWith(HALF_DAY)) {
            form.appendPattern(pattern.substring(0, pattern.length() - HALF_DAY.length()))
                    .appendLiteral(' ')
                    .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm"));
        } else {
            form.appendPattern(pattern);
        }
        return form.toFormatter(Locale.ROOT);
    }

    /**
     * How a component writes dates with time that have no offset: by its pattern, such as {@code @JsonFormat(pattern =
     * "dd.MM.uuuu HH:mm:ss")}, but where that would drop a fraction of a second.
     */
    static @Nullable Function<LocalDateTime, Object> localDateTimes(JsonFormat.Value format) {
        if (!format.hasPattern()) {
            return null;
        }
        DateTimeFormatter form = of(format.getPattern());
        return value -> (value.get(ChronoField.NANO_OF_SECOND) == 0 ? form : WRITTEN_LOCAL).format(value);
    }

    /** A point in time; a text without an offset is taken for UTC. */
    static OffsetDateTime dateTime(String text) {
        OffsetDateTime usual = usual(text);
        if (usual != null) {
            return usual;
        }
        TemporalAccessor parsed = parse(text.strip());
        return parsed instanceof OffsetDateTime complete
                ? complete
                : local(parsed).atOffset(ZoneOffset.UTC);
    }

    /**
     * A date in the one form in which portals write nearly all of them, {@code 2024-04-03T10:26:32+02:00}; null when the text has
     * another form or names no date. Reading it by its columns costs a tenth of what a general formatter does, and a page of rows
     * has hundreds.
     */
    private static @Nullable OffsetDateTime usual(String text) {
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

    static OffsetDateTime secondsSince1970(String digits) {
        return Instant.ofEpochSecond(new BigDecimal(digits).longValueExact()).atOffset(ZoneOffset.UTC);
    }

    private static LocalDateTime local(TemporalAccessor parsed) {
        return parsed instanceof LocalDateTime time
                ? time
                : LocalDate.from(parsed).atStartOfDay();
    }

    /** A date with time as it stands there: an offset would be lost, so a text with an offset is rejected. */
    static LocalDateTime localDateTime(String text) {
        TemporalAccessor parsed = parse(text.strip());
        if (parsed instanceof OffsetDateTime) {
            throw new IllegalArgumentException("a time with an offset is no local one");
        }
        return local(parsed);
    }

    static LocalDate date(String text) {
        return LocalDate.from(parse(text.strip()));
    }

    private static TemporalAccessor parse(String text) {
        for (DateTimeFormatter format : READ) {
            if (matchesWhole(format, text)) {
                return best(format.parse(text));
            }
        }
        throw new IllegalArgumentException("not a date in a known form");
    }

    private static TemporalAccessor best(TemporalAccessor parsed) {
        if (parsed.isSupported(ChronoField.OFFSET_SECONDS)) {
            return OffsetDateTime.from(parsed);
        }
        return parsed.isSupported(ChronoField.SECOND_OF_DAY) ? LocalDateTime.from(parsed) : LocalDate.from(parsed);
    }

    private static boolean matchesWhole(DateTimeFormatter format, String text) {
        ParsePosition position = new ParsePosition(0);
        return format.parseUnresolved(text, position) != null
                && position.getErrorIndex() < 0
                && position.getIndex() == text.length();
    }
}
