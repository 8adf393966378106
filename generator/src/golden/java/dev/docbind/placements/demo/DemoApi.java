package dev.docbind.placements.demo;

import dev.docbind.placements.demo.place.DemoPlaceApi;
import dev.docbind.runtime.client.PortalClient;
import org.jspecify.annotations.NullMarked;

/** The methods of {@code demo}. */
@NullMarked
public final class DemoApi {
    private final PortalClient client;

    /**
     * Creates an instance that calls through the given client.
     *
     * @param client the client that sends the calls
     */
    public DemoApi(PortalClient client) {
        this.client = client;
    }

    /**
     * Returns the methods of {@code demo.place}.
     *
     * @return the methods
     */
    public DemoPlaceApi place() {
        return new DemoPlaceApi(client);
    }
}
