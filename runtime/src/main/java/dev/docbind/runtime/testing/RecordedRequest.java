package dev.docbind.runtime.testing;

import dev.docbind.runtime.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * A request that reached the portal, refused ones included.
 *
 * @param method the method's name as it stood in the address, empty where there was none
 * @param httpMethod the HTTP method, such as {@code POST}
 * @param path the path of the address; a webhook's holds its secret
 * @param headers the headers' values by name, in any case
 * @param body the body as it came
 * @param json the body's JSON, {@link JsonValue#NULL} where it is none
 */
public record RecordedRequest(
        String method,
        String httpMethod,
        String path,
        Map<String, List<String>> headers,
        String body,
        JsonValue json) {}
