package dev.docbind.generator.diagnostic;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A fault of this program, as text.
 *
 * @param line what was thrown, in one line
 * @param trace the stack trace; its lines end with {@code \n}
 */
public record Fault(String line, String trace) {

    private static final int LONGEST_LINE = 200;
    /** A stack that overflowed repeats itself. */
    private static final int LONGEST_TRACE = 20_000;

    /** The fault that threw this. */
    public static Fault of(Throwable thrown) {
        String message = thrown.getMessage() == null
                ? ""
                : thrown.getMessage().lines().findFirst().orElse("");
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        String trace = text.toString().replace(System.lineSeparator(), "\n");
        return new Fault(
                cut(("internal fault, " + thrown.getClass().getSimpleName() + " " + message).strip(), LONGEST_LINE),
                cut(trace, LONGEST_TRACE));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "...";
    }
}
