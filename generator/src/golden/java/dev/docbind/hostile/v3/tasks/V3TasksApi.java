package dev.docbind.hostile.v3.tasks;

import dev.docbind.hostile.v3.tasks.aux_.V3TasksAuxApi;
import dev.docbind.runtime.client.PortalClient;

/** The methods of {@code v3.tasks}. */
public final class V3TasksApi {
    private final PortalClient client;

    /**
     * Calls through a client.
     *
     * @param client the client that calls go through
     */
    public V3TasksApi(PortalClient client) {
        this.client = client;
    }

    /**
     * The methods of {@code v3.tasks.aux_}.
     *
     * @return the namespace
     */
    public V3TasksAuxApi aux() {
        return new V3TasksAuxApi(client);
    }
}
