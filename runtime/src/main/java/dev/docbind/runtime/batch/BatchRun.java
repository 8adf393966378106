package dev.docbind.runtime.batch;

import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DeadlineException;
import dev.docbind.runtime.error.RefreshRefusedException;
import dev.docbind.runtime.internal.Repeatability;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends the requests of a batch, and finds in their answers what became of each command. */
final class BatchRun {

    private final PortalClient client;
    private final Batch batch;
    private final List<List<Handle<?>>> requests;
    private final Map<Handle<?>, Outcome<?>> outcomes = new HashMap<>();
    private final Map<Handle<?>, String> answered;

    BatchRun(PortalClient client, Batch batch, List<List<Handle<?>>> requests, Map<Handle<?>, String> answered) {
        this.client = client;
        this.batch = batch;
        this.requests = requests;
        this.answered = new HashMap<>(answered);
    }

    BatchResult result() {
        Bitrix24Exception failure = null;
        for (List<Handle<?>> request : requests) {
            failure = failure == null ? sent(request) : failure;
            Bitrix24Exception cause = failure;
            request.forEach(handle -> outcomes.putIfAbsent(handle, new Outcome.NotExecuted<>(cause, true)));
        }
        return new BatchResult(batch, outcomes, answered);
    }

    /** Sends commands until each has an outcome; returns the failure of a whole request, null where there was none. */
    private @Nullable Bitrix24Exception sent(List<Handle<?>> commands) {
        List<Handle<?>> left = resolved(commands);
        while (!left.isEmpty()) {
            BatchAnswer answer;
            try {
                boolean reads = left.stream().allMatch(handle -> handle.method().reads());
                RestVersion version = left.get(0).method().rest();
                Object body = version == RestVersion.V3
                        ? left.stream().map(Handle::query).toList()
                        : body(left);
                answer = new BatchAnswer(
                        client,
                        version,
                        client.exchange(BatchAnswer.method(version, reads), body)
                                .raw());
            } catch (Bitrix24Exception e) {
                left.forEach(handle -> outcomes.put(handle, failed(handle, e)));
                return e;
            } catch (IllegalStateException e) {
                if (outcomes.isEmpty()) {
                    throw e;
                }
                left.forEach(handle -> outcomes.put(handle, new Outcome.NotExecuted<>(null, true)));
                return null;
            }
            left = resolved(rest(left, answer));
        }
        return null;
    }

    /** The commands but those that refer to what an answer does not have. */
    private List<Handle<?>> resolved(List<Handle<?>> commands) {
        List<Handle<?>> resolved = new ArrayList<>();
        for (Handle<?> handle : commands) {
            boolean known = handle.needs().stream()
                    .allMatch(needed -> answered.containsKey(needed) || commands.contains(needed));
            if (known && handle.isResolved(answered)) {
                resolved.add(handle);
            } else {
                outcomes.put(handle, new Outcome.NotExecuted<>(null, false));
            }
        }
        return resolved;
    }

    private static Outcome<?> failed(Handle<?> handle, Bitrix24Exception cause) {
        Repeatability repeatability = Repeatability.of(cause);
        if (repeatability == Repeatability.UNKNOWN || cause.mayHaveRun()) {
            return new Outcome.Unknown<>(cause, handle.method().reads());
        }
        boolean isRefused = cause instanceof ApiException && !(cause instanceof RefreshRefusedException);
        if (isRefused && handle.method().rest() == RestVersion.V3 && repeatability == Repeatability.FINAL) {
            // The whole is refused for one of its commands: nothing says which, nor what has run before it.
            return new Outcome.Unknown<>(cause, false);
        }
        boolean passes = repeatability == Repeatability.NOT_RUN || cause instanceof DeadlineException;
        return new Outcome.NotExecuted<>(cause, passes);
    }

    /** The portal stops at a command that fails where others refer to it: they would take the reference for a text. */
    private Map<String, Object> body(List<Handle<?>> commands) {
        Map<String, String> texts = new LinkedHashMap<>();
        commands.forEach(handle -> texts.put(handle.name(), handle.text(answered)));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("halt", isChained(commands) ? 1 : 0);
        body.put("cmd", texts);
        return body;
    }

    private static boolean isChained(List<Handle<?>> commands) {
        return commands.stream().anyMatch(handle -> handle.needs().stream().anyMatch(commands::contains));
    }

    /**
     * Reads the outcomes and returns the commands that did not run and depend on none that failed: those behind the one at which the
     * portal stopped. Of any other that the answer does not have nothing is known.
     */
    private List<Handle<?>> rest(List<Handle<?>> commands, BatchAnswer answer) {
        boolean stops = isChained(commands);
        boolean stopped = false;
        List<Handle<?>> rest = new ArrayList<>();
        for (int index = 0; index < commands.size(); index++) {
            Handle<?> handle = commands.get(index);
            Outcome<?> outcome = answer.outcome(handle, index);
            String result = answer.result(handle, index);
            if (result != null) {
                answered.put(handle, result);
            }
            if (outcome != null) {
                outcomes.put(handle, outcome);
                stopped |= stops && !(outcome instanceof Outcome.Succeeded<?>);
            } else if (!stopped) {
                outcomes.put(handle, answer.unknown(handle, "without a word about this command"));
            } else if (!dependsOnFailed(handle)) {
                rest.add(handle);
            }
        }
        for (Handle<?> handle : commands) {
            if (outcomes.get(handle) instanceof Outcome.Succeeded<?> && !handle.isResolved(answered)) {
                outcomes.put(
                        handle, answer.unknown(handle, "to a reference that leads to nothing in an earlier answer"));
            }
        }
        return rest;
    }

    private boolean dependsOnFailed(Handle<?> handle) {
        for (Handle<?> needed : handle.needs()) {
            Outcome<?> outcome = outcomes.get(needed);
            if (outcome != null && !(outcome instanceof Outcome.Succeeded<?>)) {
                outcomes.put(handle, new Outcome.NotExecuted<>(cause(outcome), false));
                return true;
            }
        }
        return false;
    }

    private static @Nullable Bitrix24Exception cause(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            return refused.error();
        }
        return outcome instanceof Outcome.NotExecuted<?> not ? not.cause() : null;
    }
}
