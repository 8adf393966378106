package dev.docbind.generator.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A change that somebody has accepted.
 *
 * @param rule the identifier of its rule
 * @param symbol its symbol; a {@code *} at its end stands for any
 * @param line the line of the file, counted from 1
 */
public record Acceptance(String rule, String symbol, int line) {

    private static final String ANY = "*";

    /**
     * The entries of a file: on each line a rule and a symbol, as the text format prints them. Empty lines, and those that begin with
     * {@code #}, are passed over.
     *
     * @throws IllegalArgumentException for a line that is no such entry
     */
    public static List<Acceptance> read(String name, String text) {
        List<Acceptance> entries = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                entries.add(entry(name + ":" + (i + 1), line, i + 1));
            }
        }
        return entries;
    }

    private static Acceptance entry(String place, String line, int number) {
        String[] parts = line.split("\\s+", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(place + ": a rule and a symbol are wanted, not \"" + line + "\"");
        }
        if (Arrays.stream(DiffRule.values()).noneMatch(rule -> rule.id().equals(parts[0]))) {
            throw new IllegalArgumentException(place + ": there is no rule " + parts[0]);
        }
        return new Acceptance(parts[0], parts[1], number);
    }

    boolean matches(Change change) {
        return change.rule().id().equals(rule)
                && (symbol.endsWith(ANY)
                        ? change.symbol().startsWith(symbol.substring(0, symbol.length() - 1))
                        : change.symbol().equals(symbol));
    }
}
