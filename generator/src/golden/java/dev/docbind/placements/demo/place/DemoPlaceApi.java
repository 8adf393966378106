package dev.docbind.placements.demo.place;

import dev.docbind.runtime.Response;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.event.PlacementCode;
import dev.docbind.runtime.internal.OpenRequestBuilder;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** The methods of {@code demo.place}. */
@NullMarked
public final class DemoPlaceApi {
    private final PortalClient client;

    /**
     * Creates an instance that calls through the given client.
     *
     * @param client the client that sends the calls
     */
    public DemoPlaceApi(PortalClient client) {
        this.client = client;
    }

    /**
     * Set Up a Placement.
     *
     * <p>Sets a placement up.
     *
     * <pre>{@code
     * b24.demo().place().bind(request -> request
     *         .fields(fields -> fields.where(PlacementCode.of("CODE_OF_THE_PLACEMENT"))));
     * }</pre>
     *
     * @param request the parameters
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @see "demo-place-bind.md"
     */
    public Response<Boolean> bind(PlaceBindRequest request) {
        return client.execute(PlaceBindRequest.METHOD, request);
    }

    /**
     * Calls the method with a request built in place.
     *
     * @param request sets the parameters of the builder that it is given
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @throws dev.docbind.runtime.error.MissingParameterException if a required parameter is missing
     */
    public Response<Boolean> bind(Consumer<PlaceBindRequest.Builder> request) {
        PlaceBindRequest.Builder builder = PlaceBindRequest.builder();
        request.accept(builder);
        return bind(builder.build());
    }

    /**
     * List Placements.
     *
     * <p>Lists codes.
     *
     * <pre>b24.demo().place().list(request -&gt; &#123;&#125;);</pre>
     *
     * @param request the parameters
     * @return the response. Its result: The codes
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @see "demo-place-list.md"
     */
    public Response<List<PlacementCode<?>>> list(PlaceListRequest request) {
        return client.execute(PlaceListRequest.METHOD, request);
    }

    /**
     * Calls the method with a request built in place.
     *
     * @param request sets the parameters of the builder that it is given
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     */
    public Response<List<PlacementCode<?>>> list(
            Consumer<OpenRequestBuilder<PlaceListRequest>> request) {
        OpenRequestBuilder<PlaceListRequest> builder = PlaceListRequest.builder();
        request.accept(builder);
        return list(builder.build());
    }

    /**
     * Calls the method without parameters.
     *
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     */
    public Response<List<PlacementCode<?>>> list() {
        return list(PlaceListRequest.builder().build());
    }
}
