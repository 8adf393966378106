package dev.docbind.fleet.limit;

import dev.docbind.runtime.internal.CloudHosts;
import dev.docbind.runtime.limit.Admission;
import dev.docbind.runtime.limit.CallReport;
import dev.docbind.runtime.limit.LimitedCall;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What all machines do together while the engine is there. Nothing here waits for it on a caller's thread. */
final class Together {

    private static final int RECOVER_AFTER = 10;
    private static final double RECOVERY = 0.1;
    private static final Duration MOST_PATIENT = Duration.ofSeconds(2);

    private final boolean everywhere;
    private final Rate rate;
    private final EngineClock clock;
    private final PortalBuckets buckets;
    private final OperatingNotes notes;
    private final Upkeep upkeep;
    private final Alone alone;
    private final Map<String, PlaceQueue> queues = new ConcurrentHashMap<>();
    private final AtomicInteger answers = new AtomicInteger();

    Together(SharedLimiterBuilder settings, Alone alone) {
        LimitEngine engine = settings.engine();
        Duration timeout = settings.timeout();
        this.everywhere = settings.isEverywhere();
        this.rate = settings.rate();
        this.alone = alone;
        this.clock = new EngineClock(engine, settings.clock());
        this.buckets = new PortalBuckets(
                rate, clock, engine.buckets(clock, timeout.compareTo(MOST_PATIENT) > 0 ? timeout : MOST_PATIENT));
        this.notes = new OperatingNotes(engine, clock, settings.operating());
        this.upkeep = new Upkeep(engine, clock, notes, settings.clock(), this::remind);
    }

    /** Whether the engine has ever answered. */
    boolean isAcquainted() {
        return clock.isKnown();
    }

    OperatingNotes notes() {
        return notes;
    }

    /** The documentation speaks of the cloud alone: other portals have no bucket until they refuse. */
    boolean isLimited(String portal) {
        return everywhere || CloudHosts.contains(portal) || notes.of(whole(portal)) != null;
    }

    private static LimitedCall whole(String portal) {
        return new LimitedCall(portal, LimitEngine.WHOLE_PORTAL);
    }

    /**
     * Asks for a place.
     *
     * @param patience nanoseconds
     */
    CompletableFuture<Admission> ask(LimitedCall call, long patience) {
        if (notes.isUsedUp(call)) {
            return Errands.begin(() -> notes.blocked(call))
                    .thenCompose(wait -> wait.isZero()
                            ? place(call.portal(), patience)
                            : CompletableFuture.completedFuture(Admission.notBefore(wait)));
        }
        return place(call.portal(), patience);
    }

    private CompletableFuture<Admission> place(String portal, long patience) {
        if (isLimited(portal)) {
            return queues.computeIfAbsent(portal, name -> new PlaceQueue(counter(name)))
                    .ask(patience);
        }
        if (upkeep.isDue()) {
            soon(() -> upkeep);
        }
        return CompletableFuture.completedFuture(Admission.NOW);
    }

    private PlaceQueue.Counter counter(String portal) {
        return new PlaceQueue.Counter() {
            @Override
            public long take(int places) {
                upkeep.now();
                return buckets.take(portal, places);
            }

            @Override
            public void giveBack(int places) {
                buckets.giveBack(portal, places);
            }

            @Override
            public long interval() {
                Note note = notes.of(whole(portal));
                return rate.interval(note == null ? 1 : note.used());
            }
        };
    }

    void release(String portal) {
        soon(() -> {
            buckets.giveBack(portal, 1);
            return portal;
        });
    }

    void refused(String portal) {
        soon(() -> {
            pace(portal, buckets.refused(portal));
            return portal;
        });
    }

    void usedUp(LimitedCall call, @Nullable Instant reset) {
        if (clock.isKnown()) {
            notes.usedUp(call, reset);
            tell(call);
        }
    }

    /** How long a portal wants to be left alone, as far as it is known here. */
    Duration held(String portal) {
        return clock.isKnown() ? notes.blockedAsKnown(new LimitedCall(portal, LimitEngine.HELD)) : Duration.ZERO;
    }

    /** A portal asked to be left alone by all machines. */
    void hold(String portal, Duration asked, boolean isEngineThere) {
        if (clock.isKnown()) {
            LimitedCall held = new LimitedCall(portal, LimitEngine.HELD);
            notes.hold(held, asked);
            if (isEngineThere) {
                tell(held);
            }
        }
    }

    void answered(LimitedCall call, CallReport report) {
        Double used = report.operating();
        if (used != null && clock.isKnown() && notes.isNews(call, used, report.operatingResetAt())) {
            notes.answered(call, used, report.operatingResetAt());
            tell(call);
        }
        if (report.outcome() != CallReport.Outcome.ANSWERED) {
            return;
        }
        Note whole = notes.of(whole(call.portal()));
        if (whole != null && whole.used() < 1 && answers.incrementAndGet() % RECOVER_AFTER == 0) {
            soon(() -> {
                pace(call.portal(), buckets.recover(call.portal(), RECOVERY));
                return call;
            });
        }
    }

    private void pace(String portal, double pace) {
        LimitedCall whole = whole(portal);
        notes.answered(whole, pace, null);
        notes.tell(whole);
    }

    private void tell(LimitedCall call) {
        soon(() -> {
            notes.tell(call);
            return call;
        });
    }

    private void soon(Callable<Object> errand) {
        var unused = Errands.begin(() -> {
            upkeep.now();
            return errand.call();
        });
    }

    /** After a while without the engine; waits for it. */
    void comeBack() {
        if (clock.ask()) {
            remind();
        }
        alone.end(buckets::rejoin);
    }

    private void remind() {
        buckets.clear();
        alone.forEachWaiting(buckets::remind);
    }
}
