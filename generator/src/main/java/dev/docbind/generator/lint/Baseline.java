package dev.docbind.generator.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Findings that are known, as a text with a line for each: where the page changes elsewhere they stay known, so a line has no number of
 * a line. A finding that occurs more often than it is listed is new.
 */
public final class Baseline {

    private static final String FIRST =
            "# docbind baseline 1: findings that are known. Written by docbind lint --write-baseline.";
    private static final String FORMAT = "# docbind baseline 1";

    private final Map<Known, Integer> left = new HashMap<>();

    private Baseline() {}

    /**
     * A known finding.
     *
     * @param path the file of the documentation
     * @param code the rule
     * @param message what it says
     */
    public record Known(String path, String code, String message) {

        private String line() {
            return code + "\t" + path + "\t" + message.replace('\t', ' ');
        }

        private static Known of(String line) {
            String[] parts = line.split("\t", 3);
            return new Known(parts[1], parts[0], parts[2]);
        }
    }

    /**
     * Reads a baseline.
     *
     * @param name the file, for messages
     * @throws IllegalArgumentException with one line that says what is wrong, and where
     */
    public static Baseline read(String name, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).startsWith(FORMAT)) {
            throw new IllegalArgumentException(
                    name + " is no baseline of this version: it does not begin with \"" + FORMAT + "\"");
        }
        Baseline baseline = new Baseline();
        for (int at = 1; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.chars().filter(c -> c == '\t').count() < 2) {
                throw new IllegalArgumentException(
                        name + ":" + (at + 1) + " is no finding: rule, file and message with a tab between them");
            }
            baseline.left.merge(Known.of(line), 1, Integer::sum);
        }
        return baseline;
    }

    /** The text of a baseline: the same findings give the same bytes. */
    public static String write(Collection<Known> findings) {
        Stream<String> lines = findings.stream().map(Known::line).sorted();
        return String.join("\n", Stream.concat(Stream.of(FIRST), lines).toList()) + "\n";
    }

    /** Whether a finding is known; each line of the baseline stands for one. */
    public boolean take(Known finding) {
        Known as = Known.of(finding.line());
        Integer count = left.get(as);
        if (count == null) {
            return false;
        }
        if (count == 1) {
            left.remove(as);
        } else {
            left.put(as, count - 1);
        }
        return true;
    }

    /** The lines that stand for nothing that was taken, in their order. */
    public List<Known> untaken() {
        List<Known> rest = new ArrayList<>();
        left.forEach((known, count) -> {
            for (int i = 0; i < count; i++) {
                rest.add(known);
            }
        });
        rest.sort((a, b) -> a.line().compareTo(b.line()));
        return rest;
    }
}
