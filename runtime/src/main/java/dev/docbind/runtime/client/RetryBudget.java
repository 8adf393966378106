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
        return left.getAndUpdate(value -> value < COST ? value : value - COST) >= COST;
    }

    void succeeded() {
        // Mostly full, and then there is nothing to write to what all threads share.
        if (left.get() < FULL) {
            left.getAndUpdate(value -> Math.min(FULL, value + 1));
        }
    }
}
