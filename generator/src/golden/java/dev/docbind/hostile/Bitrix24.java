package dev.docbind.hostile;

import dev.docbind.hostile.crm.CrmApi;
import dev.docbind.hostile.im.ImApi;
import dev.docbind.hostile.v3.V3Api;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.client.PortalClient;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The methods of the Bitrix24 REST API, by their names: a method {@code a.b.c} is called by
 * {@code a().b().c(...)}.
 */
public final class Bitrix24 {
    private final PortalClient client;

    /**
     * Calls through a client.
     *
     * @param client the client that calls go through
     */
    public Bitrix24(PortalClient client) {
        this.client = client;
    }

    /**
     * Calls a portal through an incoming webhook.
     *
     * @param address the webhook's address as the portal shows it; it is a secret
     * @return the methods
     * @throws IllegalArgumentException when this is no webhook's address
     */
    public static Bitrix24 webhook(String address) {
        return new Bitrix24(PortalClient.webhook(address));
    }

    /**
     * The methods of {@code crm}.
     *
     * @return the namespace
     */
    public CrmApi crm() {
        return new CrmApi(client);
    }

    /**
     * The methods of {@code im}.
     *
     * @return the namespace
     */
    public ImApi im() {
        return new ImApi(client);
    }

    /**
     * The methods of {@code v3}.
     *
     * @return the namespace
     */
    public V3Api v3() {
        return new V3Api(client);
    }

    /**
     * A method.
     *
     * @param request the parameters
     * @return the answer
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses
     * @see <a href="https://apidocs.bitrix24.com/api-reference/batch.html">batch.md, line 1</a>
     */
    public BatchResponse batch(BatchRequest request) {
        return client.execute(BatchRequest.METHOD, request);
    }

    /**
     * The same, with a request that is built in place.
     *
     * @param request sets the parameters
     * @return the answer
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses
     * @throws dev.docbind.runtime.error.MissingParameterException when a required parameter is not set
     */
    public BatchResponse batch(Consumer<BatchRequest.Builder> request) {
        BatchRequest.Builder builder = BatchRequest.builder();
        request.accept(builder);
        return batch(builder.build());
    }

    /**
     * The same, with the required parameters alone.
     *
     * @param cmd {@code cmd}
     * @return the answer
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses
     */
    public BatchResponse batch(Map<String, ?> cmd) {
        return batch(BatchRequest.builder().cmd(cmd).build());
    }

    /**
     * Calls a method that the documentation lacks, by its name.
     *
     * @param method the method's name
     * @param parameters its parameters, by their names on the wire
     * @return the answer as it came
     */
    public RawAnswer call(String method, Map<String, ?> parameters) {
        return client.call(method, parameters);
    }

    /**
     * The client that calls go through.
     *
     * @return the client
     */
    public PortalClient client() {
        return client;
    }
}
