package dev.docbind.generator.emit.java.snippet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that a page has the shell compute, such as {@code $(date --iso-8601=seconds --date='+10 days')}.
 *
 * @param shift the call that leads from now to that date; empty where it is now
 * @param day whether it is a day without a time
 */
record ShellDate(String shift, boolean day) {

    private static final Pattern COMMAND = Pattern.compile("\\$\\(date\\b([^)]*)\\)");
    private static final Pattern SHIFT =
            Pattern.compile("([+-]?)\\s?(\\d{1,6})\\s?(second|minute|hour|day|week|month|year)s?( ago)?");

    /** The date that a command computes; empty where it is none. */
    static Optional<ShellDate> in(String command) {
        Matcher date = COMMAND.matcher(command);
        if (!date.lookingAt()) {
            return Optional.empty();
        }
        Matcher shift = SHIFT.matcher(date.group(1));
        boolean day = date.group(1).contains("%d") && !date.group(1).contains("%H");
        return Optional.of(new ShellDate(shift.find() ? call(shift) : "", day));
    }

    private static String call(Matcher shift) {
        boolean back = shift.group(1).equals("-") != (shift.group(4) != null);
        String unit = shift.group(3).substring(0, 1).toUpperCase(Locale.ROOT)
                + shift.group(3).substring(1) + "s";
        return "." + (back ? "minus" : "plus") + unit + "(" + Integer.parseInt(shift.group(2)) + ")";
    }

    /** The date as Java. */
    String written(TypeName type, Imports imports) {
        Class<?> time = type.equals(ClassName.get(LocalDate.class)) || (day && !isTime(type))
                ? LocalDate.class
                : type.equals(ClassName.get(LocalDateTime.class)) ? LocalDateTime.class : OffsetDateTime.class;
        String now = imports.name(ClassName.get(time)) + ".now()" + shift;
        return type.equals(ClassName.get(String.class)) ? now + ".toString()" : now;
    }

    private static boolean isTime(TypeName type) {
        return type.equals(ClassName.get(OffsetDateTime.class)) || type.equals(ClassName.get(LocalDateTime.class));
    }
}
