package dev.docbind.generator.resolve.paging;

import org.jspecify.annotations.Nullable;

/** What a page leaves open, the first that is found. */
final class Open {

    private @Nullable String reason;

    /** Keeps what is open. */
    void leave(String what) {
        if (reason == null) {
            reason = what;
        }
    }

    /** What is open, null where nothing is. */
    @Nullable
    String reason() {
        return reason;
    }
}
