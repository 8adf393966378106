package dev.docbind.fleet.limit;

import dev.docbind.runtime.limit.Admission;
import dev.docbind.runtime.limit.LimitedCall;
import dev.docbind.runtime.transport.TimeSource;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ObjLongConsumer;

/** What this machine does while the engine is away. */
final class Alone {

    private static final Duration ASK_AGAIN = Duration.ofMillis(500);
    /** Other machines may have had places a little later than this one, and notice a little later that the engine is away. */
    private static final long SETTLING = Duration.ofSeconds(1).toNanos();

    private static final Duration REFUSED_PAUSE = Duration.ofSeconds(1);

    private final WhenEngineIsDown then;
    private final double share;
    private final Duration lookEvery;
    private final EngineGate gate;
    private final TimeSource time;
    private final Map<String, LocalShare> shares = new ConcurrentHashMap<>();
    /** When the last place comes up that the engine gave, for portals at which calls wait. */
    private final Map<String, Long> lastPlaces = new ConcurrentHashMap<>();

    private volatile long since;

    Alone(SharedLimiterBuilder settings, EngineGate gate, TimeSource time) {
        this.then = settings.then();
        this.share = settings.rate().perSecond() / settings.machines();
        this.lookEvery = settings.lookEvery();
        this.gate = gate;
        this.time = time;
    }

    String then() {
        return then == WhenEngineIsDown.FAIL_CLOSED
                ? "calls wait for it"
                : "calls go at this machine's share of the rate, " + share + " a second";
    }

    /** Remembers when a place comes up, so that a share begins after it. */
    void sawPlace(String portal, long at) {
        lastPlaces.merge(portal, at, (one, other) -> one - other > 0 ? one : other);
    }

    void begin() {
        since = time.nanos();
        shares.clear();
    }

    Admission reserve(LimitedCall call, long patience, boolean isLimited) {
        gate.wentWithout();
        if (then == WhenEngineIsDown.FAIL_CLOSED) {
            return Admission.notBefore(ASK_AGAIN);
        }
        return isLimited ? share(call.portal()).reserve(time.nanos(), patience) : Admission.NOW;
    }

    private LocalShare share(String portal) {
        return shares.computeIfAbsent(portal, name -> {
            long last = lastPlaces.getOrDefault(name, since);
            return new LocalShare(share, (last - since > 0 ? last : since) + SETTLING);
        });
    }

    void refused(String portal) {
        LocalShare known = shares.get(portal);
        if (known != null) {
            known.refused(time.nanos(), REFUSED_PAUSE);
        }
    }

    /** Tells for each portal at which calls wait for a place that the engine gave how many nanoseconds the last one waits. */
    void forEachWaiting(ObjLongConsumer<String> remind) {
        long now = time.nanos();
        lastPlaces.forEach((portal, at) -> {
            if (at - now > 0) {
                remind.accept(portal, at - now);
            }
        });
    }

    /** Tells for each portal that had a share how many calls of it are on their way. */
    void end(ObjLongConsumer<String> rejoin) {
        shares.forEach((portal, share) -> rejoin.accept(portal, share.underway(time.nanos(), lookEvery)));
        shares.clear();
    }
}
