package dev.docbind.generator.diff;

import java.util.Locale;

/** What a change does to programs that use the client, the worst first. */
public enum Effect {
    /** A program that names what has changed does not compile. */
    BREAKS_SOURCE,
    /** Programs compile as they are; those that are not compiled again fail where they meet it. */
    BREAKS_BINARIES,
    /** Programs compile and link, and something else happens. */
    CHANGES_BEHAVIOUR,
    /** There is more than before. */
    ADDS,
    /** Only texts are different: comments, examples, the lines that things stand on. */
    CHANGES_WORDING;

    /** {@code breaks source}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The name that stands in JSON: {@code breaks-source}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The worse of two. */
    public Effect or(Effect other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** How grave it is where nobody says otherwise. */
    public DiffSeverity severity() {
        return switch (this) {
            case BREAKS_SOURCE -> DiffSeverity.ERROR;
            case BREAKS_BINARIES, CHANGES_BEHAVIOUR -> DiffSeverity.WARNING;
            case ADDS, CHANGES_WORDING -> DiffSeverity.NOTE;
        };
    }
}
