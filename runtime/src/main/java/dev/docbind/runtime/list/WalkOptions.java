package dev.docbind.runtime.list;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.DeadlineException;
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

    /** The client for a call of a walk that has taken a time already: each call has what is left. */
    PortalClient timed(PortalClient client, String method, long nanos) {
        if (deadline == null) {
            return client;
        }
        Duration left = deadline.minusNanos(nanos);
        if (left.isNegative() || left.isZero()) {
            throw new DeadlineException(method, Duration.ZERO, left);
        }
        Duration own = client.options().deadline();
        return own != null && own.compareTo(left) < 0
                ? client
                : client.with(CallOptions.builder().deadline(left).build());
    }

    WalkOptions copy() {
        WalkOptions copy = new WalkOptions();
        copy.strategy = strategy;
        copy.limit = limit;
        copy.deadline = deadline;
        copy.listener = listener;
        return copy;
    }
}
