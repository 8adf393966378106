package dev.docbind.bitrix24;

import dev.docbind.bitrix24.bizproc.BizprocApi;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.client.PortalClient;
import java.util.Map;

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
     * The methods of {@code bizproc}.
     *
     * @return the namespace
     */
    public BizprocApi bizproc() {
        return new BizprocApi(client);
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
