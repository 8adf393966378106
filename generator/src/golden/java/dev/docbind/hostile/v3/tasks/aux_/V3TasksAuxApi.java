package dev.docbind.hostile.v3.tasks.aux_;

import dev.docbind.runtime.client.PortalClient;
import java.util.function.Consumer;

/** The methods of {@code v3.tasks.aux_}. */
public final class V3TasksAuxApi {
    private final PortalClient client;

    /**
     * Calls through a client.
     *
     * @param client the client that calls go through
     */
    public V3TasksAuxApi(PortalClient client) {
        this.client = client;
    }

    /**
     * {@code tasks.aux.get}.
     *
     * <p>Scope: {@code task}.
     *
     * <p>Errors that the page documents, as {@link AuxGetError}:
     *
     * <ul>
     * <li>{@link AuxGetError#BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUND}: Not found</li>
     * </ul>
     *
     * @deprecated use {@code tasks.task.get} instead
     * @param request the parameters
     * @return the answer
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses
     * @see "elsewhere/'tasks'.md, line 3"
     */
    @Deprecated
    public AuxGetResponse get(AuxGetRequest request) {
        return client.execute(AuxGetRequest.METHOD, request);
    }

    /**
     * The same, with a request that is built in place.
     *
     * @deprecated use {@code tasks.task.get} instead
     * @param request sets the parameters
     * @return the answer
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses
     * @throws dev.docbind.runtime.error.MissingParameterException when a required parameter is not set
     */
    @Deprecated
    public AuxGetResponse get(Consumer<AuxGetRequest.Builder> request) {
        AuxGetRequest.Builder builder = AuxGetRequest.builder();
        request.accept(builder);
        return get(builder.build());
    }

    /**
     * The same, with the required parameters alone.
     *
     * @deprecated use {@code tasks.task.get} instead
     * @param id {@code id}
     * @return the answer
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses
     */
    @Deprecated
    public AuxGetResponse get(Long id) {
        return get(AuxGetRequest.builder().id(id).build());
    }
}
