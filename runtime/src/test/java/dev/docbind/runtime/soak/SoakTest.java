package dev.docbind.runtime.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.runtime.limit.CallLimiter;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A small soak in every build; {@code runtime/soak.sh} runs the large one. */
class SoakTest {

    private static final int CALLS = Integer.getInteger("docbind.soak.calls", 1000);
    private static final int THREADS = Integer.getInteger("docbind.soak.threads", 20);
    private static final int RATE = Integer.getInteger("docbind.soak.rate", 150);

    @Test
    void nothingIsLostDoubledOrRenewedTwiceAndTheBucketNeverOverflows() throws IOException, InterruptedException {
        SoakRun run = new SoakRun(CALLS, THREADS, RATE, CALLS / 10);
        try (SoakPortal portal = run.portal()) {
            run.run();
            System.out.println("Soak: " + run);
            assertThat(run.answered.sum() + run.leftToTheCaller()).isEqualTo(CALLS);
            assertThat(run.wrongAnswers.sum()).isZero();
            assertThat(run.failedReads.sum()).isZero();
            assertThat(run.lostOrDoubled()).isZero();
            assertThat((long) run.leftToTheCaller()).isEqualTo(portal.openFates.sum());
            assertThat(portal.faults.sum()).isPositive();
            assertThat(portal.overflows.sum()).isZero();
            // The bucket holds the callers up: most of them waited, fewer where the machine is slow itself, and what
            // may be used of the bucket was used.
            assertThat(run.waits.sum()).isGreaterThan(CALLS / 4);
            assertThat(portal.highestLevel()).isBetween(0.8 * 0.9 * run.burst(), (double) run.burst());
            assertThat(portal.burntRefreshes.sum()).isZero();
            assertThat(portal.expiries.sum()).isPositive();
            assertThat(portal.expiries.sum() - portal.refreshes.sum()).isBetween(0L, 1L);
            assertThat(run.heapLate - run.heapEarly).isLessThan(16L << 20);
        }
    }

    @Test
    void thePortalNoticesCallersThatDoNotSpareIt() throws IOException, InterruptedException {
        SoakRun run = new SoakRun(400, 20, 10, 1000, CallLimiter.none());
        try (SoakPortal portal = run.portal()) {
            run.run();
            assertThat(portal.overflows.sum()).isPositive();
        }
    }
}
