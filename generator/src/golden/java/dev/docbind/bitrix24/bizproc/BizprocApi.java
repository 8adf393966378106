package dev.docbind.bitrix24.bizproc;

import dev.docbind.bitrix24.bizproc.workflow.BizprocWorkflowApi;
import dev.docbind.runtime.client.PortalClient;
import org.jspecify.annotations.NullMarked;

/** The methods of {@code bizproc}. */
@NullMarked
public final class BizprocApi {
    private final PortalClient client;

    /**
     * Creates an instance that calls through the given client.
     *
     * @param client the client that sends the calls
     */
    public BizprocApi(PortalClient client) {
        this.client = client;
    }

    /**
     * Returns the methods of {@code bizproc.workflow}.
     *
     * @return the methods
     */
    public BizprocWorkflowApi workflow() {
        return new BizprocWorkflowApi(client);
    }
}
