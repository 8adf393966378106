package dev.docbind.runtime.client;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps repeats from making a bad time worse: each repeat after a failure of the portal or the network takes some of the
 * budget, each success gives a little back. Repeats that the limits ask for are not counted.
 */
final class RetryBudget {

    private static final int FULL = 500;
    private static final int COST = 5;

    private final AtomicInteger left = new AtomicInteger(FULL);

    boolean take() {
        for (int now = left.get(); now >= COST; now = left.get()) {
            if (left.compareAndSet(now, now - COST)) {
                return true;
            }
        }
        return false;
    }

    void succeeded() {
        // Mostly full, and then there is nothing to write to what all threads share.
        int now = left.get();
        while (now < FULL && !left.compareAndSet(now, now + 1)) {
            now = left.get();
        }
    }
}
