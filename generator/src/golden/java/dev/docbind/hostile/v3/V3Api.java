package dev.docbind.hostile.v3;

import dev.docbind.hostile.v3.tasks.V3TasksApi;
import dev.docbind.runtime.client.PortalClient;

/** The methods of {@code v3}. */
public final class V3Api {
    private final PortalClient client;

    /**
     * Calls through a client.
     *
     * @param client the client that calls go through
     */
    public V3Api(PortalClient client) {
        this.client = client;
    }

    /**
     * The methods of {@code v3.tasks}.
     *
     * @return the namespace
     */
    public V3TasksApi tasks() {
        return new V3TasksApi(client);
    }
}
