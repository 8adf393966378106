package dev.docbind.hostile.v3.tasks;

import dev.docbind.hostile.v3.tasks.aux_.V3TasksAuxApi;
import dev.docbind.runtime.client.PortalClient;
import org.jspecify.annotations.NullMarked;

/** The methods of {@code v3.tasks}. */
@NullMarked
public final class V3TasksApi {
    private final PortalClient client;

    /**
     * Creates an instance that calls through the given client.
     *
     * @param client the client that sends the calls
     */
    public V3TasksApi(PortalClient client) {
        this.client = client;
    }

    /**
     * Returns the methods of {@code v3.tasks.aux_}.
     *
     * @return the methods
     */
    public V3TasksAuxApi aux() {
        return new V3TasksAuxApi(client);
    }
}
