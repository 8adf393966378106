package dev.docbind.generator.lock;

import dev.docbind.generator.resolve.fingerprint.MethodFingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lock as a text: a line for each method and each kind of problem of a page, so that a review shows what a new revision changes. */
public final class LockText {

    private static final String FORMAT = "docbind-lock 1";
    private static final String NO_REVISION = "-";

    private static final String TITLE =
            "# The documentation that the client is made from. Written by docbind:update, for people to read.";
    private static final String METHODS =
            "# Each method: REST version, fingerprint of its facts, of these with the wording.";
    private static final String PROBLEMS = "# Known problems: severity, code, how many, page.";

    private static final Pattern METHOD = Pattern.compile("method (.+) ([23]) ([0-9a-f]{16}) ([0-9a-f]{16})");
    private static final Pattern PROBLEM = Pattern.compile("problem ([a-z]+ [a-z0-9-]+) ([0-9]{1,9}) (.+)");
    private static final Pattern VALUE = Pattern.compile("([a-z-]+) (.+)");

    private LockText() {}

    /** The lines of a lock; the same lock gives the same text. */
    public static String write(Lock lock) {
        List<String> lines = new ArrayList<>(List.of(
                TITLE,
                FORMAT,
                "generator " + lock.generator(),
                "revision " + (lock.revision().isEmpty() ? NO_REVISION : lock.revision()),
                "documentation " + lock.documentation(),
                "pages " + lock.pages(),
                "spec " + lock.spec(),
                "spec-digest " + lock.specDigest(),
                "api " + lock.api(),
                "",
                METHODS));
        lock.methods()
                .forEach((name, print) -> lines.add("method " + name + " " + print.facts() + " " + print.words()));
        lines.add("");
        lines.add(PROBLEMS);
        lock.problems().forEach((problem, count) -> lines.add(line(problem, count)));
        return String.join("\n", lines) + "\n";
    }

    /** The count stands before the page, whose name may have anything in it. */
    private static String line(String problem, int count) {
        String[] parts = problem.split(" ", 3);
        return "problem " + parts[0] + " " + parts[1] + " " + count + " " + parts[2];
    }

    /**
     * Reads the text of a lock.
     *
     * @param name the file, for messages
     * @throws IllegalArgumentException with one line that says what is wrong, and where
     */
    public static Lock read(String name, String text) {
        if (!isLock(text)) {
            throw new IllegalArgumentException(name + " is no lock of this version: it has no line \"" + FORMAT + "\"");
        }
        Map<String, String> values = new TreeMap<>();
        SortedMap<String, MethodFingerprint> methods = new TreeMap<>();
        SortedMap<String, Integer> problems = new TreeMap<>();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher method = METHOD.matcher(line);
            Matcher problem = PROBLEM.matcher(line);
            Matcher value = VALUE.matcher(line);
            if (method.matches()) {
                MethodFingerprint print = new MethodFingerprint(
                        method.group(1), Integer.parseInt(method.group(2)), method.group(3), method.group(4));
                methods.put(Lock.key(print), print);
            } else if (problem.matches()) {
                problems.put(problem.group(1) + " " + problem.group(3), Integer.valueOf(problem.group(2)));
            } else if (value.matches() && !line.startsWith("method ") && !line.startsWith("problem ")) {
                values.put(value.group(1), value.group(2));
            } else {
                throw new IllegalArgumentException(name + ":" + (at + 1)
                        + ": this is no line of a lock; where two branches were merged, run docbind:update");
            }
        }
        return lock(name, values, methods, problems);
    }

    /** Whether a text is a lock of this version, be it damaged. */
    public static boolean isLock(String text) {
        return text.lines().anyMatch(FORMAT::equals);
    }

    private static Lock lock(
            String name,
            Map<String, String> values,
            SortedMap<String, MethodFingerprint> methods,
            SortedMap<String, Integer> problems) {
        String revision = value(name, "revision", values);
        String pages = value(name, "pages", values);
        if (!pages.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(name + " is damaged: pages is no number");
        }
        return new Lock(
                value(name, "generator", values),
                revision.equals(NO_REVISION) ? "" : revision,
                value(name, "documentation", values),
                Integer.parseInt(pages),
                specName(name, values),
                value(name, "spec-digest", values),
                value(name, "api", values),
                methods,
                problems);
    }

    /** A name and no path: the file is written, too. */
    private static String specName(String name, Map<String, String> values) {
        String spec = value(name, "spec", values);
        if (spec.matches("\\.\\.?|.*[/\\\\:].*")) {
            throw new IllegalArgumentException(name + " is damaged: spec is not the name of a file beside it");
        }
        return spec;
    }

    private static String value(String name, String key, Map<String, String> values) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException(name + " is damaged: it has no line \"" + key + " …\"");
        }
        return value;
    }
}
