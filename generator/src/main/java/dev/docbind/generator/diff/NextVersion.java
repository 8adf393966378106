package dev.docbind.generator.diff;

import java.util.List;
import java.util.Locale;

/** Which part of the version of a client the changes raise, as semantic versioning has it. */
public enum NextVersion {
    /** Something breaks programs, as sources or as binaries. */
    MAJOR,
    /** Something is new, or happens otherwise. */
    MINOR,
    /** Texts alone have changed, or nothing. */
    PATCH;

    static NextVersion of(List<Change> changes) {
        return changes.stream()
                .map(change -> switch (change.effect()) {
                    case BREAKS_SOURCE, BREAKS_BINARIES -> MAJOR;
                    case CHANGES_BEHAVIOUR, ADDS -> MINOR;
                    case CHANGES_WORDING -> PATCH;
                })
                .min(NextVersion::compareTo)
                .orElse(PATCH);
    }

    /** The word that stands in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
