package dev.docbind.runtime.batch;

import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.client.PortalClient;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Calls of one method in batches, each sent when its first outcome is asked for.
 *
 * @param <Q> the type of a request
 * @param <R> the type of an answer
 */
final class BatchedCalls<Q, R> extends AbstractSpliterator<Outcome<R>> implements Runnable {

    private final PortalClient client;
    private final MethodRef<Q, R> method;
    private final Stream<? extends Q> source;
    private final Iterator<? extends Q> requests;
    private final Deque<Outcome<R>> ready = new ArrayDeque<>();

    private BatchedCalls(PortalClient client, MethodRef<Q, R> method, Stream<? extends Q> source) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.client = client;
        this.method = method;
        this.source = source;
        this.requests = source.iterator();
    }

    static <Q, R> Stream<Outcome<R>> of(PortalClient client, MethodRef<Q, R> method, Stream<? extends Q> requests) {
        BatchedCalls<Q, R> calls = new BatchedCalls<>(client, method, requests);
        return StreamSupport.stream(calls, false).onClose(calls);
    }

    /** Whoever closes the outcomes closes the requests. */
    @Override
    public void run() {
        source.close();
    }

    @Override
    public boolean tryAdvance(Consumer<? super Outcome<R>> action) {
        if (ready.isEmpty() && requests.hasNext()) {
            send();
        }
        Outcome<R> outcome = ready.poll();
        if (outcome == null) {
            return false;
        }
        action.accept(outcome);
        return true;
    }

    private void send() {
        Batch batch = Batch.of(client);
        List<Handle<R>> handles = new ArrayList<>();
        while (handles.size() < Batch.MOST && requests.hasNext()) {
            handles.add(batch.add(method, requests.next()));
        }
        BatchResult result = batch.run();
        for (Handle<R> handle : handles) {
            ready.add(result.of(handle));
        }
    }
}
