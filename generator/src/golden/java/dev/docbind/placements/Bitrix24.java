package dev.docbind.placements;

import dev.docbind.placements.demo.DemoApi;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.batch.Batch;
import dev.docbind.runtime.batch.Outcome;
import dev.docbind.runtime.client.PortalClient;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The methods of the Bitrix24 REST API: {@code a.b.c} is called as {@code a().b().c(...)}. */
@NullMarked
public final class Bitrix24 {
    private final PortalClient client;

    /**
     * Creates an instance that calls through the given client.
     *
     * @param client the client that sends the calls
     */
    public Bitrix24(PortalClient client) {
        this.client = client;
    }

    /**
     * Returns the methods of a portal, called through an incoming webhook.
     *
     * @param address the address of the webhook, as the portal shows it; it is a secret
     * @return the methods
     * @throws IllegalArgumentException if the address is not that of a webhook
     */
    public static Bitrix24 webhook(String address) {
        return new Bitrix24(PortalClient.webhook(address));
    }

    /**
     * Returns the methods of {@code demo}.
     *
     * @return the methods
     */
    public DemoApi demo() {
        return new DemoApi(client);
    }

    /**
     * Calls a method by its name, for methods that are not documented.
     *
     * @param method the name of the method
     * @param parameters the parameters, by wire name
     * @return the response as the portal sent it
     */
    public RawAnswer call(String method, Map<String, ?> parameters) {
        return client.call(method, parameters);
    }

    /**
     * Returns a batch without commands: up to 50 calls that are sent in one request.
     *
     * @return the batch
     */
    public Batch newBatch() {
        return Batch.of(client);
    }

    /**
     * Calls one method many times, in batches of 50 that are sent as their outcomes are asked for.
     *
     * @param method the method, such as the {@code METHOD} of a request
     * @param requests its requests; they are taken as they are needed
     * @param <Q> the type of a request
     * @param <R> the type of an answer
     * @return the outcomes, in the order of the requests
     */
    public <Q, R> Stream<Outcome<R>> batching(MethodRef<Q, R> method,
            Stream<? extends Q> requests) {
        return Batch.each(client, method, requests);
    }

    /**
     * Returns the client that sends the calls.
     *
     * @return the client
     */
    public PortalClient client() {
        return client;
    }
}
