package dev.docbind.fleet.limit;

import dev.docbind.runtime.limit.LimitedCall;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where machines keep the limits together: {@link RedisLimits} or {@link PostgresLimits}. */
public abstract sealed class LimitEngine permits RedisLimits, PostgresLimits {

    /** Of notes about a portal as a whole. */
    static final String WHOLE_PORTAL = "";

    /** Of notes about a portal that asked to be left alone. No method has this name. */
    static final String HELD = "*";

    static final long PROBED = -1;
    /** A bucket that is full again is of no use; it is kept a little longer, for clocks and networks. */
    static final Duration KEPT_WHEN_FULL = Duration.ofSeconds(30);
    /** A portal forgets within ten minutes. */
    static final Duration NOTE_KEPT = Duration.ofMinutes(11);

    LimitEngine() {}

    abstract EngineTime time();

    abstract ProxyManager<String> buckets(TimeMeter clock, Duration timeout);

    abstract Map<LimitedCall, Note> notes();

    /** Stores a note whose method no call probes. */
    abstract void note(LimitedCall call, double used, Duration reset);

    /**
     * Whether a method may be called. If its time is used up and the oldest part is forgotten by now, and nobody probes it, the
     * caller is the one to probe it: that is decided and stored in one step, by one clock.
     *
     * @return how many milliseconds to wait, zero to go; {@link #PROBED} where the answer of somebody's probe is waited for; null where
     *     there is no note
     */
    abstract @Nullable Long probe(LimitedCall call, double budget, Duration patience);

    /** Removes what has expired, where the engine does not by itself. */
    abstract void sweep();
}
