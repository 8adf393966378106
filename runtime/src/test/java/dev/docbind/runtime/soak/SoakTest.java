package dev.docbind.runtime.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A small soak in every build; {@code runtime/soak.sh} runs the large one. */
class SoakTest {

    private static final int CALLS = Integer.getInteger("docbind.soak.calls", 3000);
    private static final int THREADS = Integer.getInteger("docbind.soak.threads", 40);
    private static final int RATE = Integer.getInteger("docbind.soak.rate", 600);

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
            assertThat(portal.burntRefreshes.sum()).isZero();
            assertThat(portal.expiries.sum()).isPositive();
            assertThat(portal.expiries.sum() - portal.refreshes.sum()).isBetween(0L, 1L);
            assertThat(run.heapLate - run.heapEarly).isLessThan(16L << 20);
        }
    }
}
