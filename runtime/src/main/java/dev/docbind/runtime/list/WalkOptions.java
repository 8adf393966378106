package dev.docbind.runtime.list;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a walk is made: a copy is changed before anybody else sees it. */
final class WalkOptions {

    /** How it goes from page to page. */
    PagingStrategy strategy = PagingStrategy.AUTOMATIC;

    /** The most entries that it gives. */
    long limit = Long.MAX_VALUE;

    /** How long it may take, null where it may take any time. */
    @Nullable
    Duration deadline;

    /** Is told how far it is, null where nobody wants to know. */
    @Nullable
    ProgressListener listener;

    WalkOptions copy() {
        WalkOptions copy = new WalkOptions();
        copy.strategy = strategy;
        copy.limit = limit;
        copy.deadline = deadline;
        copy.listener = listener;
        return copy;
    }
}
