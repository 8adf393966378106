package dev.docbind.runtime.client;

import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers every call alike, or fails, and remembers what was sent. */
final class StubTransport implements Transport {

    final List<TransportRequest> sent = new ArrayList<>();
    private final Transport behaviour;

    private StubTransport(Transport behaviour) {
        this.behaviour = behaviour;
    }

    static StubTransport answering(int status, String body) {
        return new StubTransport(request -> new TransportResponse(status, Map.of(), body));
    }

    static StubTransport doing(Transport behaviour) {
        return new StubTransport(behaviour);
    }

    @Override
    public TransportResponse execute(TransportRequest request) throws IOException, InterruptedException {
        sent.add(request);
        return behaviour.execute(request);
    }
}
