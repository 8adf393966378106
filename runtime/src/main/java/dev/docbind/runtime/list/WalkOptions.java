package dev.docbind.runtime.list;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a walk is made.
 *
 * @param strategy how it goes from page to page
 * @param limit the most entries that it gives
 * @param deadline how long it may take, null where it may take any time
 * @param listener is told how far it is
 */
record WalkOptions(
        PagingStrategy strategy, long limit, @Nullable Duration deadline, ProgressListener listener) {

    static final WalkOptions DEFAULT =
            new WalkOptions(PagingStrategy.AUTOMATIC, Long.MAX_VALUE, null, (done, total) -> {});
}
