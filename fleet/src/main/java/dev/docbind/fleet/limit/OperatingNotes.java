package dev.docbind.fleet.limit;

import dev.docbind.runtime.limit.LimitedCall;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The operating time of methods that use much of it, as all machines know it. What is read here is a second old at most; only a
 * call of a method whose time is used up asks the engine, where one of all machines goes ahead to see how much there is again.
 */
final class OperatingNotes {

    /** A method is noted once it has used up this share of its operating time. */
    private static final double NOTED = 0.5;
    /** Some calls are under way when an answer is read, so that the last part of the budget is not given away. */
    private static final double MARGIN = 0.95;
    /** A change that others have to know. */
    private static final double CHANGE = 0.02;

    private static final Duration UNKNOWN_RESET = Duration.ofMinutes(1);
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Duration PROBE = Duration.ofSeconds(5);
    private static final Duration ASK_AGAIN = Duration.ofMillis(500);

    private final LimitEngine engine;
    private final EngineClock clock;
    private final double budget;
    private volatile Map<LimitedCall, Note> notes = new ConcurrentHashMap<>();

    OperatingNotes(LimitEngine engine, EngineClock clock, Duration operating) {
        this.engine = engine;
        this.clock = clock;
        this.budget = operating.toMillis() / 1e3 * MARGIN;
    }

    /** Reads what all machines know; waits for the engine. */
    void read() {
        notes = new ConcurrentHashMap<>(engine.notes());
    }

    @Nullable
    Note of(LimitedCall call) {
        return notes.get(call);
    }

    /** Whether a call has to ask the engine before it goes. */
    boolean isUsedUp(LimitedCall call) {
        Note note = notes.get(call);
        return note != null && note.used() >= budget;
    }

    /** How long to wait before asking again, zero to go; waits for the engine. */
    Duration blocked(LimitedCall call) {
        Long millis = engine.probe(call, budget, PROBE);
        if (millis == null) {
            return Duration.ZERO;
        }
        return millis == LimitEngine.PROBED ? ASK_AGAIN : Duration.ofMillis(millis);
    }

    /** Without the engine: what was known last. */
    Duration blockedAsKnown(LimitedCall call) {
        Note note = notes.get(call);
        long left = note == null || note.used() < budget ? 0 : note.resetMicros() - clock.micros();
        return left <= 0 ? Duration.ZERO : Duration.ofNanos(TimeUnit.MICROSECONDS.toNanos(left));
    }

    /** Whether all machines have to know what an answer says. */
    boolean isNews(LimitedCall call, double used, @Nullable Instant reset) {
        Note note = notes.get(call);
        if (note == null) {
            return used >= budget * NOTED;
        }
        return Math.abs(note.used() - used) >= budget * CHANGE
                || note.used() >= budget != used >= budget
                || Math.abs(note.resetMicros() - resetMicros(reset)) > TimeUnit.SECONDS.toMicros(5);
    }

    /** Notes what an answer says; true where the engine has to be told, too. */
    void answered(LimitedCall call, double used, @Nullable Instant reset) {
        notes.put(call, new Note(used, resetMicros(reset)));
    }

    /** Notes that a portal refused a call because the method's time is used up. */
    void usedUp(LimitedCall call, @Nullable Instant reset) {
        Note known = notes.get(call);
        long said = resetMicros(reset);
        long until =
                reset == null && known != null && known.resetMicros() > clock.micros() ? known.resetMicros() : said;
        notes.put(call, new Note(budget, until));
    }

    /** Notes that a portal wants to be left alone for a while. */
    void hold(LimitedCall held, Duration asked) {
        Duration most = asked.compareTo(WINDOW) < 0 ? asked : WINDOW;
        notes.put(held, new Note(budget, clock.micros() + TimeUnit.NANOSECONDS.toMicros(most.toNanos())));
    }

    /** Tells all machines what is noted here; waits for the engine. */
    void tell(LimitedCall call) {
        Note note = notes.get(call);
        if (note != null) {
            long left = TimeUnit.MICROSECONDS.toMillis(note.resetMicros() - clock.micros());
            engine.note(call, note.used(), Duration.ofMillis(Math.max(0, left)));
        }
    }

    /** The portal's own time against the engine's: the clock of this machine has no part in it. */
    private long resetMicros(@Nullable Instant reset) {
        long now = clock.micros();
        if (reset == null) {
            return now + TimeUnit.NANOSECONDS.toMicros(UNKNOWN_RESET.toNanos());
        }
        long given = ChronoUnit.MICROS.between(Instant.EPOCH, reset);
        return Math.min(given, now + TimeUnit.NANOSECONDS.toMicros(WINDOW.toNanos()));
    }
}
