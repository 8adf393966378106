package dev.docbind.generator.lint;

import java.util.Locale;

/** What the rules of a group find, in the order in which the authors of pages can act on it. */
public enum RuleGroup {
    /** A page contradicts itself: one of the two is wrong, and the page shows which. */
    CONTRADICTION("Tables that contradict their own examples"),
    /** An example is not what a server sends or takes. */
    EXAMPLE("Examples"),
    /** A fact is missing, or nobody can tell what it is. */
    FACT("Facts that are missing or unclear"),
    /** The markup does not say what its author meant. */
    MARKUP("Markup"),
    /** The run itself, its options and its limits. */
    RUN("The run"),
    /** What was not read: it says nothing about the documentation. */
    READING("Not read");

    private final String title;

    RuleGroup(String title) {
        this.title = title;
    }

    /** What a report calls it. */
    public String title() {
        return title;
    }

    /** The word that stands in pages and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RuleGroup of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
