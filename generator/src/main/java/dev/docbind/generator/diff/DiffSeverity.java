package dev.docbind.generator.diff;

import java.util.Locale;

/** How grave a change is, the gravest first. */
public enum DiffSeverity {
    /** It fails by default. */
    ERROR,
    /** It fails where warnings do. */
    WARNING,
    /** It never fails. */
    NOTE,
    /** It is not reported. */
    OFF;

    /** The word that stands in output and on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
