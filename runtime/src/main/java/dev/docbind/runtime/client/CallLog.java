package dev.docbind.runtime.client;

import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.json.ValueProblem;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The log of one call. It has names, numbers and codes; never an address, a parameter or a portal's free text. */
final class CallLog {

    private static final Logger LOG = System.getLogger("dev.docbind.runtime");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_]{1,120}");
    private static final long NANOS_PER_MILLI = 1_000_000;
    /** Records inside records of their own kind could have places without end. */
    private static final int MOST_MISFITS = 1_000;

    private final String method;
    private final String call;
    private final String portal;
    private final @Nullable CallListener listener;

    CallLog(String method, String correlationId, String portal, @Nullable CallListener listener) {
        this.method = method;
        this.call = method + " [" + correlationId + "]";
        this.portal = portal;
        this.listener = listener;
    }

    private void tell(Consumer<CallListener> event) {
        if (listener != null) {
            try {
                event.accept(listener);
            } catch (RuntimeException | Error e) {
                isNotHeard(e, "calls");
            }
        }
    }

    void begins() {
        tell(told -> told.begins(method, portal));
    }

    void ends(long nanos, int attempts, @Nullable Throwable failure) {
        String outcome = failure == null ? "answered" : failure.getClass().getSimpleName();
        tell(told -> told.ends(method, portal, Duration.ofNanos(nanos), attempts, outcome));
    }

    void renewed(long nanos, boolean isRenewed) {
        tell(told -> told.renewed(method, portal, Duration.ofNanos(nanos), isRenewed));
    }

    void tried(String outcome, long nanos) {
        LOG.log(Level.DEBUG, () -> call + " " + outcome + " in " + nanos / NANOS_PER_MILLI + " ms");
    }

    void waits(Duration time) {
        LOG.log(Level.DEBUG, call + " waits " + time.toMillis() + " ms for the limits");
        tell(told -> told.waits(method, portal, time));
    }

    void repeats(int attempt, Duration pause, Bitrix24Exception failure, String reason) {
        LOG.log(
                Level.INFO,
                call + " attempt " + attempt + " in " + pause.toMillis() + " ms after " + words(failure) + ": "
                        + reason);
        tell(told -> told.repeats(method, portal, attempt, pause));
    }

    void givesUp(Bitrix24Exception failure, String reason) {
        LOG.log(Level.DEBUG, call + " fails with " + words(failure) + ": " + reason);
    }

    void renews(String reason) {
        LOG.log(Level.DEBUG, call + " renews its token: " + reason);
    }

    void moved(String from, String to) {
        LOG.log(Level.WARNING, call + " the portal " + from + " was renamed, it answers as " + to);
    }

    void isNotFollowed(int status) {
        LOG.log(Level.WARNING, call + " a redirect with HTTP " + status + " is not followed");
    }

    void isLate(Duration wait) {
        LOG.log(Level.DEBUG, call + " is given up: a wait of " + wait + " is past its deadline");
    }

    /** Logs each value, unless one of the same method and place was logged before: one that every row has would fill the log. */
    void doNotFit(List<ValueProblem> problems, Set<String> logged) {
        for (ValueProblem problem : problems) {
            if (logged.size() < MOST_MISFITS && logged.add(method + " " + problem.place())) {
                doesNotFit(problem);
            }
        }
    }

    private void doesNotFit(ValueProblem problem) {
        LOG.log(
                Level.WARNING,
                call + " answered with a value at " + problem.place() + " that is no "
                        + problem.wanted().getSimpleName() + "; the typed answer is without it");
    }

    void isNotHeard(Throwable problem, String listener) {
        LOG.log(
                Level.WARNING,
                call + " the listener for " + listener + " failed with "
                        + problem.getClass().getName());
    }

    private static String words(Bitrix24Exception failure) {
        String kind = failure.getClass().getSimpleName();
        if (failure instanceof ApiException refusal) {
            String code = CODE.matcher(refusal.code()).matches() ? " " + refusal.code() : "";
            return kind + " HTTP " + refusal.status() + code;
        }
        return failure instanceof UnreadableAnswerException unreadable ? kind + " HTTP " + unreadable.status() : kind;
    }
}
