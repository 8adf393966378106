package dev.docbind.runtime.batch;

import dev.docbind.runtime.Answer;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.client.PortalClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Calls of one method in one request, each of which may begin where the one before ends, such as the pages of a list. The portal runs
 * none after one that fails. It is sent once.
 *
 * @param <R> the type of an answer
 */
public final class Chain<R> {

    private final MethodRef<?, R> method;
    private final References references = new References();
    private final List<Handle<R>> calls = new ArrayList<>();
    private @Nullable List<String> path;

    /**
     * Creates a chain without calls.
     *
     * @param method the method, of REST 2
     */
    public Chain(MethodRef<?, R> method) {
        this.method = method;
    }

    /**
     * Adds a call.
     *
     * @param request its parameters
     * @throws IllegalArgumentException when no command of a batch can send them
     */
    public void add(Map<String, ?> request) {
        calls.add(new Handle<>(references, method, request));
    }

    /**
     * Returns what stands for a number in the answer of the call that was added last.
     *
     * @param entry the position, in a list of the answer, of the entry that has the number
     * @param value returns the number of the first entry
     * @return the reference, good for the request of a later call
     * @throws IllegalArgumentException when the value can have no reference
     */
    public long reference(int entry, Function<? super R, ? extends @Nullable Object> value) {
        if (path == null) {
            Probe<R> probe = new Probe<>(method.responseType());
            Object found = value.apply(probe.answer());
            path = found == null ? null : probe.path(found);
        }
        int list = path == null ? -1 : path.indexOf(Probe.FIRST_ENTRY);
        if (path == null || list < 0) {
            throw new IllegalArgumentException("no entry of an answer of " + method.name() + " has such a number");
        }
        List<String> there = new ArrayList<>(path);
        there.set(list, String.valueOf(entry));
        long reference = Probe.number();
        references.put(reference, calls.get(calls.size() - 1), there);
        return reference;
    }

    /**
     * Sends the calls.
     *
     * @param client sends them
     * @return the answer to the request, which {@link #read} reads
     */
    public CompletableFuture<? extends Answer<?>> send(PortalClient client) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Handle<R> call : calls) {
            texts.put(call.name(), call.text(Map.of()));
        }
        return client.async()
                .exchange(BatchAnswer.method(RestVersion.V2, method.reads()), Map.of("halt", 1, "cmd", texts));
    }

    /**
     * Reads an answer.
     *
     * @param client has sent the calls
     * @param answer the answer to the request
     * @return the answers of the calls up to the first one that has none
     */
    public List<R> read(PortalClient client, Answer<?> answer) {
        BatchAnswer parts = new BatchAnswer(client, RestVersion.V2, answer.raw());
        List<R> read = new ArrayList<>();
        for (int index = 0; index < calls.size(); index++) {
            if (!(parts.outcome(calls.get(index), index) instanceof Outcome.Succeeded<R> succeeded)) {
                break;
            }
            read.add(succeeded.value());
        }
        return read;
    }
}
