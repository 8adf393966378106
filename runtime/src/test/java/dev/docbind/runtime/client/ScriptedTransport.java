package dev.docbind.runtime.client;

import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Serves one scripted outcome after the other, and the last one for ever; remembers what was sent. */
public final class ScriptedTransport implements Transport {

    public final List<TransportRequest> sent = new CopyOnWriteArrayList<>();
    private final Deque<Transport> script = new ArrayDeque<>();

    public ScriptedTransport answer(int status, String body) {
        return answer(status, Map.of(), body);
    }

    public ScriptedTransport answer(int status, Map<String, List<String>> headers, String body) {
        return then(request -> new TransportResponse(status, headers, body.replace('\'', '"')));
    }

    public ScriptedTransport fail(IOException problem) {
        return then(request -> {
            throw problem;
        });
    }

    public ScriptedTransport then(Transport outcome) {
        script.add(outcome);
        return this;
    }

    private synchronized Transport next() {
        return script.size() > 1 ? script.removeFirst() : script.getFirst();
    }

    @Override
    public TransportResponse execute(TransportRequest request) throws IOException, InterruptedException {
        sent.add(request);
        return next().execute(request);
    }

    @Override
    public CompletableFuture<TransportResponse> executeAsync(TransportRequest request) {
        try {
            return CompletableFuture.completedFuture(execute(request));
        } catch (IOException | InterruptedException | RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    public List<String> hosts() {
        return sent.stream().map(request -> request.address().getHost()).toList();
    }
}
