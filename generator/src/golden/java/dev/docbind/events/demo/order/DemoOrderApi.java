package dev.docbind.events.demo.order;

import dev.docbind.runtime.Response;
import dev.docbind.runtime.client.PortalClient;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** The methods of {@code demo.order}. */
@NullMarked
public final class DemoOrderApi {
    private final PortalClient client;

    /**
     * Creates an instance that calls through the given client.
     *
     * @param client the client that sends the calls
     */
    public DemoOrderApi(PortalClient client) {
        this.client = client;
    }

    /**
     * Get an Order.
     *
     * <pre>{@code
     * b24.demo().order().get(request -> request
     *         .id(41L));
     * }</pre>
     *
     * @param request the parameters
     * @return the response. Its result: The order
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @see "demo-order-get.md"
     */
    public Response<OrderGetResult> get(OrderGetRequest request) {
        return client.execute(OrderGetRequest.METHOD, request);
    }

    /**
     * Calls the method with a request built in place.
     *
     * @param request sets the parameters of the builder that it is given
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @throws dev.docbind.runtime.error.MissingParameterException if a required parameter is missing
     */
    public Response<OrderGetResult> get(Consumer<OrderGetRequest.Builder> request) {
        OrderGetRequest.Builder builder = OrderGetRequest.builder();
        request.accept(builder);
        return get(builder.build());
    }

    /**
     * Calls the method with the required parameters only.
     *
     * @param id Which order
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     */
    public Response<OrderGetResult> get(Long id) {
        return get(OrderGetRequest.builder().id(id).build());
    }
}
