package dev.docbind.fleet.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.fleet.engine.ShiftedTime;
import dev.docbind.runtime.limit.Admission;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.limit.CallReport;
import dev.docbind.runtime.limit.LimitedCall;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What machines that share an engine can rely on, on each engine. */
@Timeout(60)
abstract class SharedLimitsTest {

    static final Duration LONG = Duration.ofMinutes(1);

    /** Slow machines must not look like engines that are down. */
    private static final Duration PATIENT = Duration.ofSeconds(5);

    final LimitedCall call = new LimitedCall(UUID.randomUUID() + ".bitrix24.com", "crm.deal.list");

    /** The engine as another machine sees it each time. */
    abstract LimitEngine engine();

    abstract void stopEngine();

    abstract void startEngine();

    /** The engine takes connections and answers nobody. */
    abstract void hang(Runnable meanwhile);

    final SharedLimiterBuilder machine() {
        return SharedLimiter.builder(engine()).requestTimeout(PATIENT).workers(2);
    }

    private static CallReport report(CallReport.Outcome outcome, Double operating, Instant reset) {
        return new CallReport(outcome, operating, reset);
    }

    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            pause(20);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls from several threads of each machine for a while. */
    private CountingPortal run(double rate, int burst, Duration time, List<? extends CallLimiter> machines)
            throws Exception {
        CountingPortal portal = new CountingPortal(rate);
        long end = System.nanoTime() + time.toNanos();
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4 * machines.size(); i++) {
                CallLimiter limiter = machines.get(i % machines.size());
                all.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        Admission admission = limiter.reserve(call, LONG);
                        TimeUnit.NANOSECONDS.sleep(admission.delay().toNanos());
                        if (admission.isReserved()) {
                            portal.call();
                            limiter.answered(call, report(CallReport.Outcome.ANSWERED, 0.1, null));
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(portal.highestEven()).isLessThanOrEqualTo(burst);
        assertThat(portal.highestStepped()).isLessThanOrEqualTo(burst);
        return portal;
    }

    @Test
    void machinesTogetherNeverFillTheBucket() throws Exception {
        SharedLimiterBuilder one = machine().callsPerSecond(40).burst(80);
        CountingPortal portal = run(
                40,
                80,
                Duration.ofSeconds(3),
                List.of(one.build(), machine().callsPerSecond(40).burst(80).build()));
        assertThat(portal.calls()).as("nothing is given away").isGreaterThan(3 * 40 * 8 / 10);
    }

    @Test
    void norDoMachinesWhoseClocksAreTenMinutesApart() throws Exception {
        run(
                40,
                80,
                Duration.ofSeconds(2),
                List.of(
                        machine()
                                .callsPerSecond(40)
                                .burst(80)
                                .time(new ShiftedTime(Duration.ofMinutes(10)))
                                .build(),
                        machine()
                                .callsPerSecond(40)
                                .burst(80)
                                .time(new ShiftedTime(Duration.ofMinutes(-10)))
                                .build()));
    }

    @Test
    void placesComeInTheOrderInWhichTheyAreAskedFor() {
        List<SharedLimiter> machines = List.of(slow().build(), slow().build());
        List<Duration> waits = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < 10; i++) {
            Admission admission = machines.get(i % 2).reserve(call, LONG);
            assertThat(admission.isReserved()).isTrue();
            waits.add(admission.delay().plusNanos(System.nanoTime() - begin));
        }
        assertThat(waits).isSorted();
        // Half a second apart each, after one that may go at once.
        assertThat(waits.get(9)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
    }

    @Test
    void aPortalThatAsksToBeLeftAloneIsLeftAloneByAllMachines() {
        SharedLimiter one = machine().build();
        SharedLimiter other = machine().build();
        assertThat(one.reserve(call, LONG).isReserved()).isTrue();
        assertThat(other.reserve(call, LONG).isReserved()).isTrue();
        one.answered(call, new CallReport(CallReport.Outcome.ANSWERED, null, null, Duration.ofSeconds(20)));
        Admission held = one.reserve(call, LONG);
        assertThat(held.isReserved()).as("at once").isFalse();
        assertThat(held.delay()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
        LimitedCall another = new LimitedCall(call.portal(), "user.get");
        until(() -> !other.reserve(another, LONG).isReserved());
        assertThat(other.reserve(another, LONG).delay()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(20));
        assertThat(other.reserve(new LimitedCall(UUID.randomUUID() + ".bitrix24.com", "user.get"), LONG)
                        .isReserved())
                .isTrue();
    }

    @Test
    void commandsOfABatchTellTheirOperatingTime() {
        SharedLimiter one = machine().build();
        SharedLimiter other = machine().build();
        assertThat(one.reserve(call, LONG).isReserved()).isTrue();
        one.answered(call, report(CallReport.Outcome.PART, 480.0, Instant.now().plusSeconds(60)));
        until(() -> !other.reserve(call, LONG).isReserved());
    }

    /** Two calls a second, and one at once. */
    private SharedLimiterBuilder slow() {
        return machine().callsPerSecond(2).burst(3);
    }

    @Test
    void whoCannotWaitHasNoPlaceAndTakesNone() {
        SharedLimiter limiter = slow().build();
        for (int i = 0; i < 4; i++) {
            assertThat(limiter.reserve(call, LONG).isReserved()).isTrue();
        }
        Admission refused = limiter.reserve(call, Duration.ofMillis(300));
        assertThat(refused.isReserved()).isFalse();
        assertThat(refused.delay()).isGreaterThan(Duration.ofMillis(300));
        Admission next = slow().build().reserve(call, LONG);
        assertThat(next.isReserved()).isTrue();
        assertThat(next.delay()).isLessThanOrEqualTo(refused.delay().plusMillis(100));
        assertThat(limiter.reserve(call, Duration.ZERO).isReserved()).isFalse();
        assertThat(limiter.reserve(call, Duration.ofMillis(-5)).isReserved()).isFalse();
    }

    @Test
    void aPlaceThatIsGivenBackIsTheNextOnes() {
        SharedLimiter limiter = slow().build();
        for (int i = 0; i < 6; i++) {
            limiter.reserve(call, LONG);
        }
        Duration before = limiter.reserve(call, LONG).delay();
        for (int i = 0; i < 4; i++) {
            limiter.release(call);
        }
        until(() -> {
            Admission after = limiter.reserve(call, LONG);
            limiter.release(call);
            return after.delay().compareTo(before.minusMillis(500)) < 0;
        });
    }

    @Test
    void aRefusalSlowsAllMachinesDownAndAnswersLetThemRecover() {
        SharedLimiter one = machine().callsPerSecond(10).burst(20).build();
        SharedLimiter other = machine().callsPerSecond(10).burst(20).build();
        other.reserve(call, LONG);
        one.answered(call, report(CallReport.Outcome.TOO_MANY_CALLS, null, null));
        one.answered(call, report(CallReport.Outcome.TOO_MANY_CALLS, null, null));
        until(() -> {
            Duration first = other.reserve(call, LONG).delay();
            Duration second = other.reserve(call, LONG).delay();
            return second.minus(first).compareTo(Duration.ofMillis(125)) > 0;
        });
        Duration first = other.reserve(call, LONG).delay();
        assertThat(other.reserve(call, LONG).delay().minus(first))
                .as("once for both")
                .isBetween(Duration.ofMillis(100), Duration.ofMillis(160));
        until(() -> {
            one.answered(call, report(CallReport.Outcome.ANSWERED, null, null));
            Duration begin = other.reserve(call, LONG).delay();
            Duration gap = other.reserve(call, LONG).delay().minus(begin);
            other.release(call);
            other.release(call);
            return gap.compareTo(Duration.ofMillis(105)) < 0;
        });
    }

    @Test
    void aMethodWhoseTimeIsUsedUpWaitsOnAllMachinesAndOneSeesWhetherItIsFree() {
        SharedLimiter one = machine().operatingTime(Duration.ofSeconds(100)).build();
        SharedLimiter other = machine().operatingTime(Duration.ofSeconds(100)).build();
        other.reserve(call, LONG);
        one.reserve(call, LONG);
        one.answered(
                call, report(CallReport.Outcome.ANSWERED, 99.0, Instant.now().plusSeconds(3)));
        until(() -> !other.reserve(call, LONG).isReserved());
        LimitedCall free = new LimitedCall(call.portal(), "crm.deal.get");
        assertThat(other.reserve(free, LONG).isReserved()).isTrue();
        // The oldest part is forgotten: one of both goes ahead, and the other waits for what its answer says.
        until(() -> one.reserve(call, LONG).isReserved());
        assertThat(other.reserve(call, LONG).isReserved()).isFalse();
        one.answered(
                call, report(CallReport.Outcome.ANSWERED, 10.0, Instant.now().plusSeconds(60)));
        until(() -> other.reserve(call, LONG).isReserved());
    }

    @Test
    void withoutTheEngineEachMachineHasItsShareAndNobodyWaitsLongerThanHeCan() {
        SharedLimiter limiter = machine()
                .callsPerSecond(20)
                .burst(40)
                .workers(4)
                .requestTimeout(Duration.ofMillis(250))
                .build();
        assertThat(limiter.reserve(call, LONG).isReserved()).isTrue();
        stopEngine();
        try {
            Duration took = time(() -> limiter.reserve(call, Duration.ofMillis(600)));
            assertThat(took).isLessThan(Duration.ofMillis(600));
            Admission first = limiter.reserve(call, LONG);
            Admission second = limiter.reserve(call, LONG);
            assertThat(first.isReserved() && second.isReserved()).isTrue();
            assertThat(second.delay().minus(first.delay())).isBetween(Duration.ofMillis(100), Duration.ofMillis(201));
            assertThat(limiter.reserve(call, Duration.ofMillis(50)).isReserved())
                    .isFalse();
            assertThat(limiter.counts().isEngineThere()).isFalse();
            assertThat(limiter.counts().withoutEngine()).isGreaterThanOrEqualTo(3);
        } finally {
            startEngine();
        }
        until(() -> {
            limiter.reserve(call, LONG);
            return limiter.counts().isEngineThere();
        });
        assertThat(limiter.counts().outages()).isEqualTo(1);
    }

    private static Duration time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Test
    void whoAsksForItGetsNoPlaceWithoutTheEngine() {
        SharedLimiter limiter = machine()
                .requestTimeout(Duration.ofMillis(250))
                .whenEngineIsDown(WhenEngineIsDown.FAIL_CLOSED)
                .build();
        assertThat(limiter.reserve(call, LONG).isReserved()).isTrue();
        stopEngine();
        try {
            for (int i = 0; i < 5; i++) {
                assertThat(limiter.reserve(call, LONG).isReserved()).isFalse();
            }
        } finally {
            startEngine();
        }
        until(() -> limiter.reserve(call, LONG).isReserved());
    }

    @Test
    void anEngineThatHangsKeepsNobody() {
        SharedLimiter limiter = machine().requestTimeout(Duration.ofMillis(300)).build();
        assertThat(limiter.reserve(call, LONG).isReserved()).isTrue();
        hang(() -> {
            assertThat(time(() -> limiter.reserve(call, Duration.ofMillis(100))))
                    .isLessThan(Duration.ofMillis(250));
            assertThat(limiter.counts().isEngineThere())
                    .as("the caller was in a hurry")
                    .isTrue();
            assertThat(time(() -> limiter.reserve(call, LONG)))
                    .isBetween(Duration.ofMillis(290), Duration.ofMillis(1_500));
            assertThat(limiter.counts().isEngineThere()).isFalse();
            assertThat(time(() -> limiter.reserve(call, LONG))).isLessThan(Duration.ofMillis(250));
        });
        until(() -> {
            limiter.reserve(call, LONG);
            return limiter.counts().isEngineThere();
        });
    }

    @Test
    void aThousandPortalsAreKeptApart() {
        SharedLimiter limiter = machine().build();
        limiter.reserve(call, LONG);
        long before = memory();
        long begin = System.nanoTime();
        for (int i = 0; i < 1000; i++) {
            LimitedCall other = new LimitedCall("p" + i + "-" + call.portal(), "crm.deal.list");
            assertThat(limiter.reserve(other, LONG).isReserved()).isTrue();
        }
        Duration each = Duration.ofNanos((System.nanoTime() - begin) / 1000);
        long bytes = (memory() - before) / 1000;
        System.out.println(getClass().getSimpleName() + ": a new portal takes " + each.toNanos() / 1000
                + " microseconds, " + bytes + " bytes here and " + bytesInEngine() + " in the engine");
        assertThat(bytes).isLessThan(5_000);
        assertThat(each).isLessThan(Duration.ofMillis(20));
    }

    /** What a portal takes, on average. */
    abstract long bytesInEngine();

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
