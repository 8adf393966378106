package dev.docbind.generator.run;

import dev.docbind.generator.resolve.coverage.Coverage;
import dev.docbind.generator.resolve.coverage.Tally;
import java.util.List;
import java.util.stream.Collectors;

/** Coverage as lines of a summary. */
public final class CoverageLines {

    private CoverageLines() {}

    /** The lines, one each for rows, examples and sections. */
    public static List<String> of(Coverage coverage) {
        return List.of(
                line("rows", coverage.rows()),
                line("examples", coverage.examples()),
                line("sections", coverage.sections()));
    }

    private static String line(String what, Tally tally) {
        String counts = what + ": " + tally.read() + " read, " + tally.aside() + " about something else, "
                + tally.unreadCount() + " unread";
        return tally.unread().isEmpty()
                ? counts
                : tally.unread().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", ", counts + " (", ")"));
    }
}
