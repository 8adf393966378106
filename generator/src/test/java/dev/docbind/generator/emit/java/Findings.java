package dev.docbind.generator.emit.java;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many of many things are as they should be, and why the others are not. */
final class Findings {

    private final String title;
    private final Map<String, List<String>> exceptions = new TreeMap<>();
    private final Set<String> reasons = new LinkedHashSet<>();
    private int checked;
    private int right;

    Findings(String title) {
        this.title = title;
    }

    /** Says why the thing that is being checked is not as it should be. */
    void because(String reason) {
        reasons.add(reason);
    }

    /** Ends the check of one thing. Of several reasons, the first one counts. */
    void checked(String subject) {
        checked++;
        if (reasons.isEmpty()) {
            right++;
        } else {
            String first = reasons.iterator().next();
            String reason = first.replaceFirst(" at .*", "");
            exceptions
                    .computeIfAbsent(reason, any -> new ArrayList<>())
                    .add(subject + " " + first.substring(reason.length()).strip());
            reasons.clear();
        }
    }

    /** How many are as they should be. */
    int right() {
        return right;
    }

    /** The share of what is right. */
    double share() {
        return checked == 0 ? 1 : (double) right / checked;
    }

    /** A line for the whole and one for each reason, with {@code -Ddocbind.corpus.exceptions=true} one for each exception, too. */
    String report() {
        StringBuilder report = new StringBuilder(
                String.format(Locale.ROOT, "%s: %d of %d, %.2f%%%n", title, right, checked, 100 * share()));
        exceptions.forEach((reason, subjects) -> {
            report.append("    ")
                    .append(reason)
                    .append(": ")
                    .append(subjects.size())
                    .append('\n');
            if (Boolean.getBoolean("docbind.corpus.exceptions")) {
                subjects.forEach(subject -> report.append("        ")
                        .append(subject.replace('\n', ' '))
                        .append('\n'));
            }
        });
        return report.toString();
    }

    /** Every exception. */
    Map<String, List<String>> exceptions() {
        return exceptions;
    }
}
