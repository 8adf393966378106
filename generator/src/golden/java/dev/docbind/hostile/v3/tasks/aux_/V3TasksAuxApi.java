package dev.docbind.hostile.v3.tasks.aux_;

import dev.docbind.runtime.Response;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.json.JsonValue;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** The methods of {@code v3.tasks.aux_}. */
@NullMarked
public final class V3TasksAuxApi {
    private final PortalClient client;

    /**
     * Creates an instance that calls through the given client.
     *
     * @param client the client that sends the calls
     */
    public V3TasksAuxApi(PortalClient client) {
        this.client = client;
    }

    /**
     * {@code tasks.aux.get}.
     *
     * <p>Scope: {@code task}.
     *
     * <p>The documented errors, as {@link AuxGetError}:
     *
     * <ul>
     * <li>{@link AuxGetError#BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUND}: Not found</li>
     * </ul>
     *
     * @deprecated use {@code tasks.task.get} instead
     * @param request the parameters
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @see "elsewhere/'tasks'.md"
     */
    @Deprecated
    public Response<JsonValue> get(AuxGetRequest request) {
        return client.execute(AuxGetRequest.METHOD, request);
    }

    /**
     * Calls the method with a request built in place.
     *
     * @deprecated use {@code tasks.task.get} instead
     * @param request sets the parameters of the builder that it is given
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @throws dev.docbind.runtime.error.MissingParameterException if a required parameter is missing
     */
    @Deprecated
    public Response<JsonValue> get(Consumer<AuxGetRequest.Builder> request) {
        AuxGetRequest.Builder builder = AuxGetRequest.builder();
        request.accept(builder);
        return get(builder.build());
    }

    /**
     * Calls the method with the required parameters only.
     *
     * @deprecated use {@code tasks.task.get} instead
     * @param id {@code id}
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     */
    @Deprecated
    public Response<JsonValue> get(Long id) {
        return get(AuxGetRequest.builder().id(id).build());
    }
}
