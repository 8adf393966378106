package dev.docbind.bitrix24.bizproc;

import dev.docbind.bitrix24.bizproc.workflow.BizprocWorkflowApi;
import dev.docbind.runtime.client.PortalClient;

/** The methods of {@code bizproc}. */
public final class BizprocApi {
    private final PortalClient client;

    /**
     * Calls through a client.
     *
     * @param client the client that calls go through
     */
    public BizprocApi(PortalClient client) {
        this.client = client;
    }

    /**
     * The methods of {@code bizproc.workflow}.
     *
     * @return the namespace
     */
    public BizprocWorkflowApi workflow() {
        return new BizprocWorkflowApi(client);
    }
}
