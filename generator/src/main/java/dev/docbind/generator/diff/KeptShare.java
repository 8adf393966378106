package dev.docbind.generator.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a client that is made with the old spec as the earlier one keeps what a change breaks. */
public enum KeptShare {
    /** All of it: programs compile. */
    ALL("yes"),
    /** Some members, and others not. */
    PART("in part"),
    /** Nothing of it. */
    NONE("no");

    private final String label;

    KeptShare(String label) {
        this.label = label;
    }

    /** The words that stand in reports. */
    public String label() {
        return label;
    }

    /** What is kept of several members; null where none of them breaks. */
    static @Nullable KeptShare of(List<JavaChange> changes) {
        List<Boolean> breaking = changes.stream()
                .filter(change -> change.effect() == Effect.BREAKS_SOURCE)
                .map(JavaChange::kept)
                .distinct()
                .toList();
        if (breaking.isEmpty()) {
            return null;
        }
        return breaking.size() > 1 ? PART : breaking.get(0) ? ALL : NONE;
    }
}
