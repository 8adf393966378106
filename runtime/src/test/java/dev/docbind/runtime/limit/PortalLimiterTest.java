package dev.docbind.runtime.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.client.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalLimiterTest {

    private static final Duration PATIENT = Duration.ofDays(1);
    private static final LimitedCall CALL = new LimitedCall("example.bitrix24.com", "crm.deal.list");

    private final VirtualTime time = new VirtualTime();
    private final PortalLimiter limiter = PortalLimiter.builder().time(time).build();

    private static CallReport operating(double seconds, VirtualTime time, int resetIn) {
        return new CallReport(CallReport.Outcome.ANSWERED, seconds, time.now().plusSeconds(resetIn));
    }

    private long millis(LimitedCall call) {
        return limiter.reserve(call, PATIENT).delay().toMillis();
    }

    @Test
    void aBurstGoesAtOnceAndTheRestEvenlyInItsOrder() {
        List<Long> delays = new ArrayList<>();
        for (int i = 0; i < 49; i++) {
            delays.add(millis(CALL));
        }
        assertThat(delays.subList(0, 45)).containsOnly(0L);
        assertThat(delays.subList(45, 49)).containsExactly(500L, 1000L, 1500L, 2000L);
    }

    @Test
    void theBucketOfAPortalThatKeepsToTheDocumentedLimitsNeverOverflows() {
        // The portal's own count: 50 at most, 2 less each second.
        List<Long> arrivals = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            arrivals.add(time.nanos() / 1_000_000 + millis(CALL));
            time.advance(Duration.ofMillis(i % 7 * 60L));
        }
        double level = 0;
        long last = 0;
        for (long arrival : arrivals.stream().sorted().toList()) {
            level = Math.max(0, level - (arrival - last) * 0.002) + 1;
            last = arrival;
            assertThat(level).isLessThanOrEqualTo(50);
        }
    }

    @Test
    void eachPortalHasItsOwnBucketAndItsMethodsShareIt() {
        for (int i = 0; i < 45; i++) {
            assertThat(millis(CALL)).isZero();
        }
        assertThat(millis(new LimitedCall("example.bitrix24.com", "user.get"))).isEqualTo(500);
        assertThat(millis(new LimitedCall("other.bitrix24.com", "crm.deal.list")))
                .isZero();
    }

    @Test
    void aPlaceThatIsNotTakenIsFreeAgain() {
        for (int i = 0; i < 46; i++) {
            limiter.reserve(CALL, PATIENT);
        }
        limiter.release(CALL);
        assertThat(millis(CALL)).isEqualTo(500);
    }

    @Test
    void whoCannotWaitTakesNoPlace() {
        for (int i = 0; i < 45; i++) {
            limiter.reserve(CALL, PATIENT);
        }
        Admission refused = limiter.reserve(CALL, Duration.ofMillis(100));
        assertThat(refused.isReserved()).isFalse();
        assertThat(refused.delay()).isEqualTo(Duration.ofMillis(500));
        assertThat(millis(CALL)).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "portal.example",
                "127.0.0.1:8080",
                "bitrix24.com.evil.example",
                "evil-bitrix24.com",
                "x.bitrix24.zz"
            })
    void aPortalOutsideTheCloudHasNoLimitUntilItRefuses(String host) {
        LimitedCall call = new LimitedCall(host, "a.b");
        for (int i = 0; i < 1000; i++) {
            assertThat(millis(call)).isZero();
        }
        limiter.answered(call, new CallReport(CallReport.Outcome.TOO_MANY_CALLS, null, null));
        assertThat(millis(call)).isPositive();
    }

    @Test
    void aRefusalSlowsDownOnceASecondAndSuccessSpeedsUpAgain() {
        CallReport refusal = new CallReport(CallReport.Outcome.TOO_MANY_CALLS, null, null);
        limiter.answered(CALL, refusal);
        limiter.answered(CALL, refusal);
        assertThat(millis(CALL)).isEqualTo(714);
        for (int i = 0; i < 100; i++) {
            limiter.answered(CALL, new CallReport(CallReport.Outcome.ANSWERED, null, null));
        }
        time.advance(Duration.ofSeconds(60));
        for (int i = 0; i < 45; i++) {
            assertThat(millis(CALL)).isZero();
        }
        assertThat(millis(CALL)).isEqualTo(500);
    }

    @Test
    void aMethodWithoutOperatingTimeWaitsForTheResetAndThenSendsOneAhead() {
        limiter.answered(CALL, operating(470, time, 30));
        Admission blocked = limiter.reserve(CALL, PATIENT);
        assertThat(blocked.isReserved()).isFalse();
        assertThat(blocked.delay()).isEqualTo(Duration.ofSeconds(30));
        assertThat(millis(new LimitedCall("example.bitrix24.com", "user.get"))).isZero();

        time.advance(Duration.ofSeconds(30));
        assertThat(limiter.reserve(CALL, PATIENT).isReserved()).isTrue();
        assertThat(limiter.reserve(CALL, PATIENT).isReserved()).isFalse();
        limiter.answered(CALL, operating(20, time, 60));
        assertThat(limiter.reserve(CALL, PATIENT).isReserved()).isTrue();
        assertThat(limiter.reserve(CALL, PATIENT).isReserved()).isTrue();
    }

    @Test
    void aRefusalForOperatingTimeBlocksTheMethodUntilItsReset() {
        limiter.answered(
                CALL,
                new CallReport(
                        CallReport.Outcome.OPERATING_TIME_USED_UP,
                        null,
                        time.now().plusSeconds(40)));
        assertThat(limiter.reserve(CALL, PATIENT).delay()).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void noLimitIsNone() {
        for (int i = 0; i < 1000; i++) {
            assertThat(CallLimiter.none().reserve(CALL, Duration.ZERO)).isSameAs(Admission.NOW);
        }
    }

    @Test
    void whoAsksFirstGoesFirstHoweverManyAskLater() {
        List<Duration> order = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            // Every tenth caller is another method's, which a caller who asks all the time must not push back.
            LimitedCall call = i % 10 == 0 ? new LimitedCall(CALL.portal(), "user.get") : CALL;
            order.add(limiter.reserve(call, PATIENT).delay());
        }
        assertThat(order).isSorted();
        assertThat(order.subList(45, 200)).doesNotHaveDuplicates();
    }

    @Test
    void limitsThatMeanNothingAreRefusedWhereTheyAreSet() {
        PortalLimiter.Builder builder = PortalLimiter.builder();
        for (double rate : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> builder.callsPerSecond(rate)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> builder.burst(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.operatingTime(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
