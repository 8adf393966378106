package dev.docbind.hostile.crm;

import dev.docbind.hostile.crm.enum_.CrmEnumApi;
import dev.docbind.runtime.client.PortalClient;

/** The methods of {@code crm}. */
public final class CrmApi {
    private final PortalClient client;

    /**
     * Calls through a client.
     *
     * @param client the client that calls go through
     */
    public CrmApi(PortalClient client) {
        this.client = client;
    }

    /**
     * The methods of {@code crm.enum_}.
     *
     * @return the namespace
     */
    public CrmEnumApi enum_() {
        return new CrmEnumApi(client);
    }
}
