package dev.docbind.runtime.batch;

import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.AuthorizationException;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DeadlineException;
import dev.docbind.runtime.error.LimitException;
import dev.docbind.runtime.internal.Repeatability;
import dev.docbind.runtime.transport.TransportResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sends the requests of a batch, and finds in their answers what became of each command. */
final class BatchRun {

    private static final int UNAUTHORIZED = 401;

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
            for (Handle<?> handle : request) {
                outcomes.putIfAbsent(handle, new Outcome.NotExecuted<>(failure, true));
            }
        }
        return new BatchResult(batch, outcomes, answered);
    }

    /** Sends commands until each has an outcome; returns the failure of a whole request, null where there was none. */
    private @Nullable Bitrix24Exception sent(List<Handle<?>> commands) {
        List<Handle<?>> left = resolved(commands);
        while (!left.isEmpty()) {
            BatchAnswer answer;
            try {
                answer = answer(left);
            } catch (Bitrix24Exception e) {
                for (Handle<?> handle : left) {
                    outcomes.put(handle, left.size() == 1 ? refused(handle, e) : failed(handle, e));
                }
                return e;
            } catch (IllegalStateException e) {
                if (outcomes.isEmpty()) {
                    throw e;
                }
                for (Handle<?> handle : left) {
                    outcomes.put(handle, new Outcome.NotExecuted<>(null, true));
                }
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
            Set<Handle<?>> unknown = new HashSet<>(handle.needs());
            unknown.removeAll(answered.keySet());
            if (commands.containsAll(unknown) && handle.isResolved(answered)) {
                resolved.add(handle);
            } else {
                outcomes.put(handle, new Outcome.NotExecuted<>(null, false));
            }
        }
        return resolved;
    }

    /** The one command of REST 3.0 is what its request was refused for, with the error of its method. */
    private <R> Outcome<?> refused(Handle<R> handle, Bitrix24Exception cause) {
        if (isOfCommand(handle, cause) && cause instanceof ApiException refusal) {
            try {
                client.read(
                        handle.method(), new TransportResponse(refusal.status(), refusal.headers(), refusal.body()));
            } catch (ApiException e) {
                return new Outcome.Refused<>(e, false);
            }
        }
        return failed(handle, cause);
    }

    /** Whether a request of REST 3.0 may have been refused for a command: neither for who calls nor for a limit of the portal. */
    private static boolean isOfCommand(Handle<?> handle, Bitrix24Exception cause) {
        return handle.method().rest() == RestVersion.V3
                && cause instanceof ApiException refusal
                && refusal.status() != UNAUTHORIZED
                && !(cause instanceof AuthorizationException || cause instanceof LimitException)
                && Repeatability.of(cause) == Repeatability.FINAL;
    }

    private static Outcome<?> failed(Handle<?> handle, Bitrix24Exception cause) {
        Repeatability repeatability = Repeatability.of(cause);
        if (repeatability == Repeatability.UNKNOWN || cause.mayHaveRun()) {
            return new Outcome.Unknown<>(cause, handle.method().reads());
        }
        if (isOfCommand(handle, cause)) {
            // The whole is refused for one of its commands: nothing says which, nor what has run before it.
            return new Outcome.Unknown<>(cause, false);
        }
        boolean passes = repeatability == Repeatability.NOT_RUN || cause instanceof DeadlineException;
        return new Outcome.NotExecuted<>(cause, passes);
    }

    private BatchAnswer answer(List<Handle<?>> commands) {
        RestVersion version = commands.get(0).method().rest();
        boolean reads = true;
        List<Object> queries = new ArrayList<>();
        for (Handle<?> handle : commands) {
            reads &= handle.method().reads();
            queries.add(handle.query());
        }
        Object body = version == RestVersion.V3 ? queries : body(commands);
        return new BatchAnswer(
                client,
                version,
                client.exchange(BatchAnswer.method(version, reads), body).raw());
    }

    /** The portal stops at a command that fails where others refer to it: they would take the reference for a text. */
    private Map<String, Object> body(List<Handle<?>> commands) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Handle<?> handle : commands) {
            texts.put(handle.name(), handle.text(answered));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("halt", isChained(commands) ? 1 : 0);
        body.put("cmd", texts);
        return body;
    }

    private static boolean isChained(List<Handle<?>> commands) {
        for (Handle<?> handle : commands) {
            if (!Collections.disjoint(handle.needs(), commands)) {
                return true;
            }
        }
        return false;
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
