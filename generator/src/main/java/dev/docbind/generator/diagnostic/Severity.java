package dev.docbind.generator.diagnostic;

import java.util.Locale;

/** How much of a method a problem costs. */
public enum Severity {
    /** Nothing correct can be emitted for the method; it is left out. */
    ERROR,
    /** The method is emitted with a fallback. */
    WARNING,
    /** A matter of style; nothing is lost. */
    NOTE;

    /** The word that stands in printed diagnostics. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
