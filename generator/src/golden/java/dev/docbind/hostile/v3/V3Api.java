package dev.docbind.hostile.v3;

import dev.docbind.hostile.v3.tasks.V3TasksApi;
import dev.docbind.runtime.client.PortalClient;
import org.jspecify.annotations.NullMarked;

/** The methods of {@code v3}. */
@NullMarked
public final class V3Api {
    private final PortalClient client;

    /**
     * Creates an instance that calls through the given client.
     *
     * @param client the client that sends the calls
     */
    public V3Api(PortalClient client) {
        this.client = client;
    }

    /**
     * Returns the methods of {@code v3.tasks}.
     *
     * @return the methods
     */
    public V3TasksApi tasks() {
        return new V3TasksApi(client);
    }
}
