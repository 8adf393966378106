package dev.docbind.hostile.crm.enum_;

import dev.docbind.runtime.Response;
import dev.docbind.runtime.client.PortalClient;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** The methods of {@code crm.enum_}. */
@NullMarked
public final class CrmEnumApi {
    private final PortalClient client;

    /**
     * Creates an instance that calls through the given client.
     *
     * @param client the client that sends the calls
     */
    public CrmEnumApi(PortalClient client) {
        this.client = client;
    }

    /**
     * A method.
     *
     * <p>The documented errors, as {@link EnumDefaultError}:
     *
     * <ul>
     * <li>{@link EnumDefaultError#ACCESS_DENIED}: Access denied</li>
     * <li>{@link EnumDefaultError#EMPTY_CODE}</li>
     * <li>{@link EnumDefaultError#PARAMETER_FIELDS_MUST_BE_ARRAY}</li>
     * <li>{@link EnumDefaultError#OTHER_}: Other</li>
     * <li>{@link EnumDefaultError#NO_CODE_COLUMN}: No "code" &#92; column</li>
     * </ul>
     *
     * @param request the parameters
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @see <a href="https://apidocs.bitrix24.com/api-reference/crm-enum-default.html">crm-enum-default.md</a>
     */
    public Response<EnumDefaultResult> default_(EnumDefaultRequest request) {
        return client.execute(EnumDefaultRequest.METHOD, request);
    }

    /**
     * Calls the method with a request built in place.
     *
     * @param request sets the parameters of the builder that it is given
     * @return the response
     * @throws dev.docbind.runtime.error.ApiException if the portal returns an error
     * @throws dev.docbind.runtime.error.MissingParameterException if a required parameter is missing
     */
    public Response<EnumDefaultResult> default_(Consumer<EnumDefaultRequest.Builder> request) {
        EnumDefaultRequest.Builder builder = EnumDefaultRequest.builder();
        request.accept(builder);
        return default_(builder.build());
    }
}
