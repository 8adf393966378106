package dev.docbind.fleet.limit;

import dev.docbind.runtime.limit.Admission;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.limit.CallReport;
import dev.docbind.runtime.limit.LimitedCall;
import dev.docbind.runtime.transport.TimeSource;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the limits of portals for all machines that use one engine: together they never fill a portal's bucket, and a method whose
 * operating time is used up waits on all of them. Places are given in the order in which the engine is asked for them. Times are
 * the engine's; nobody waits for the engine longer than the request timeout or the deadline of the call.
 *
 * <pre>{@code
 * CallLimiter limiter = SharedLimiter.builder(RedisLimits.of(RedisClient.create(address))).workers(10).build();
 * PortalClient client = PortalClient.builder().credentials(credentials).limiter(limiter).build();
 * }</pre>
 */
public final class SharedLimiter implements CallLimiter {

    private static final Duration ASK_AGAIN = Duration.ofMillis(500);
    private static final Duration FIRST_TIMEOUT = Duration.ofSeconds(2);

    private final long timeout;
    private final TimeSource time;
    private final LimitEngine engine;
    private final EngineGate gate;
    private final Alone alone;
    private final Together together;
    private final LongAdder places = new LongAdder();

    SharedLimiter(SharedLimiterBuilder settings) {
        this.timeout = settings.timeout().toNanos();
        this.time = settings.clock();
        this.engine = settings.engine();
        this.gate = new EngineGate(time, settings.lookEvery());
        this.alone = new Alone(settings, gate, time);
        this.together = new Together(settings, alone);
    }

    /**
     * Returns a builder of a limiter.
     *
     * @param engine what the machines share
     * @return a builder with the limits that the documentation names for most plans
     */
    public static SharedLimiterBuilder builder(LimitEngine engine) {
        return new SharedLimiterBuilder(engine);
    }

    @Override
    public Admission reserve(LimitedCall call, Duration patience) {
        long begin = time.nanos();
        long patient = nanos(patience);
        if (patient <= 0) {
            return Admission.notBefore(Duration.ofNanos(1));
        }
        Duration held = together.held(call.portal());
        if (!held.isZero()) {
            return Admission.notBefore(held);
        }
        if (gate.isOpen()) {
            Admission admission = shared(call, patient);
            if (admission != null) {
                return admission;
            }
        }
        if (gate.isTimeToLook()) {
            look();
        }
        long left = patient - (time.nanos() - begin);
        if (left <= 0) {
            return Admission.notBefore(Duration.ofNanos(1 - left));
        }
        Duration blocked = together.notes().blockedAsKnown(call);
        return blocked.isZero()
                ? alone.reserve(call, left, together.isLimited(call.portal()))
                : Admission.notBefore(blocked);
    }

    private static long nanos(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException e) {
            return duration.isNegative() ? 0 : Long.MAX_VALUE;
        }
    }

    /** Asks the engine; null where it does not answer. */
    private @Nullable Admission shared(LimitedCall call, long patient) {
        CompletableFuture<Admission> answer = together.ask(call, patient);
        try {
            return given(call, answer.get(Math.min(timeout(), patient), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return late(call, answer, patient);
        } catch (ExecutionException e) {
            leave(e.getCause() == null ? e : e.getCause());
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return answer.cancel(false)
                    ? Admission.notBefore(ASK_AGAIN)
                    : answer.getNow(Admission.notBefore(ASK_AGAIN));
        }
    }

    private Admission given(LimitedCall call, Admission admission) {
        if (admission.isReserved()) {
            places.increment();
            if (!admission.delay().isZero()) {
                alone.sawPlace(call.portal(), time.nanos() + admission.delay().toNanos());
            }
        }
        return admission;
    }

    /** What is used for the first time takes its time: connections are made, classes loaded. */
    private long timeout() {
        return together.isAcquainted() ? timeout : Math.max(timeout, FIRST_TIMEOUT.toNanos());
    }

    /** An engine that is slower than a hurried caller is not away. An answer that came at the last moment counts. */
    private @Nullable Admission late(LimitedCall call, CompletableFuture<Admission> answer, long patient) {
        Admission none = Admission.notBefore(Duration.ofNanos(patient + 1));
        if (!answer.cancel(false) && !answer.isCompletedExceptionally()) {
            return given(call, answer.getNow(none));
        }
        if (patient < timeout()) {
            return none;
        }
        leave(new TimeoutException());
        return null;
    }

    private void leave(Throwable problem) {
        if (gate.close(problem, alone.then())) {
            alone.begin();
        }
    }

    private void look() {
        var unused = Errands.begin(() -> {
            try {
                together.comeBack();
                gate.looked(true);
            } catch (RuntimeException | Error e) {
                gate.looked(false);
                throw e;
            }
            return engine;
        });
    }

    /** Without the engine it is left undone, as is what an answer says: limits are advice, and the portal says it again. */
    @Override
    public void release(LimitedCall call) {
        if (gate.isOpen() && together.isLimited(call.portal())) {
            together.release(call.portal());
        }
    }

    @Override
    public void answered(LimitedCall call, CallReport report) {
        Duration asked = report.retryAfter();
        if (asked != null && report.outcome() != CallReport.Outcome.OPERATING_TIME_USED_UP) {
            together.hold(call.portal(), asked, gate.isOpen());
        }
        if (report.outcome() == CallReport.Outcome.TOO_MANY_CALLS) {
            alone.refused(call.portal());
        }
        if (gate.isOpen()) {
            switch (report.outcome()) {
                case TOO_MANY_CALLS -> together.refused(call.portal());
                case OPERATING_TIME_USED_UP -> together.usedUp(call, report.operatingResetAt());
                case ANSWERED, PART -> together.answered(call, report);
                case LOST -> {}
            }
        }
    }

    /**
     * Returns what this limiter did on this machine.
     *
     * @return the counts since it was built
     */
    public LimiterCounts counts() {
        return new LimiterCounts(places.sum(), gate.callsWithoutEngine(), gate.outages(), gate.isOpen());
    }

    @Override
    public String toString() {
        return "SharedLimiter[" + engine + "]";
    }
}
