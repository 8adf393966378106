package dev.docbind.generator.resolve.event;

import java.util.Locale;
import java.util.regex.Pattern;

/** A heading without the code of its event. */
final class EventTitle {

    private static final Pattern WHITESPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile("^[\\s:—–,-]+|(?<![\\s:—–,-])[\\s:—–,-]+$");

    private EventTitle() {}

    static String of(String heading, String name) {
        int start = heading.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
        String rest =
                start < 0 ? heading : heading.substring(0, start) + " " + heading.substring(start + name.length());
        return AROUND.matcher(WHITESPACE.matcher(rest).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
