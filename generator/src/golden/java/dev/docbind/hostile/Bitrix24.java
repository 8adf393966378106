package dev.docbind.hostile;

import dev.docbind.hostile.crm.CrmApi;
import dev.docbind.hostile.im.ImApi;
import dev.docbind.hostile.v3.V3Api;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.batch.Batch;
import dev.docbind.runtime.batch.Outcome;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;
import java.util.function.Consumer;
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
     * Returns the methods of {@code crm}.
     *
     * @return the methods
     */
    public CrmApi crm() {
        return new CrmApi(client);
    }

    /**
     * Returns the methods of {@code im}.
     *
     * @return the methods
     */
    public ImApi im() {
        return new ImApi(client);
    }

    /**
     * Returns the methods of {@code v3}.
     *
     * @return the methods
     */
    public V3Api v3() {
        return new V3Api(client);
    }

    /**
     * A method.
     *
     * @param request the parameters
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @see <a href="https://apidocs.bitrix24.com/api-reference/batch.html">batch.md</a>
     */
    public Response<JsonValue> batch(BatchRequest request) {
        return client.execute(BatchRequest.METHOD, request);
    }

    /**
     * Calls the method with a request built in place.
     *
     * @param request sets the parameters of the builder that it is given
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @throws dev.docbind.runtime.error.MissingParameterException if a required parameter is missing
     */
    public Response<JsonValue> batch(Consumer<BatchRequest.Builder> request) {
        BatchRequest.Builder builder = BatchRequest.builder();
        request.accept(builder);
        return batch(builder.build());
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
