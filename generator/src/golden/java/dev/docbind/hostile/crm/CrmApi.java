package dev.docbind.hostile.crm;

import dev.docbind.hostile.crm.enum_.CrmEnumApi;
import dev.docbind.runtime.client.PortalClient;
import org.jspecify.annotations.NullMarked;

/** The methods of {@code crm}. */
@NullMarked
public final class CrmApi {
    private final PortalClient client;

    /**
     * Creates an instance that calls through the given client.
     *
     * @param client the client that sends the calls
     */
    public CrmApi(PortalClient client) {
        this.client = client;
    }

    /**
     * Returns the methods of {@code crm.enum_}.
     *
     * @return the methods
     */
    public CrmEnumApi enum_() {
        return new CrmEnumApi(client);
    }
}
