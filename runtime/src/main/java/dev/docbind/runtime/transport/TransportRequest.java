package dev.docbind.runtime.transport;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way to a portal: a POST. The address, the headers and the body may hold secrets, so
 * {@code toString} shows none of them.
 *
 * @param method the method's name
 * @param address where to send it
 * @param headers the headers in their order
 * @param body the text to send, JSON for a portal
 * @param timeout how long the whole answer may take, or null for the transport's own timeout
 */
public record TransportRequest(
        String method,
        URI address,
        Map<String, String> headers,
        String body,
        @Nullable Duration timeout) {

    public TransportRequest {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /**
     * A call with the transport's own timeout.
     *
     * @param method the method's name
     * @param address where to send it
     * @param headers the headers in their order
     * @param body the text to send
     */
    public TransportRequest(String method, URI address, Map<String, String> headers, String body) {
        this(method, address, headers, body, null);
    }

    /**
     * Returns the same call with a header added or replaced.
     *
     * @param name the header's name
     * @param value its value
     * @return the call
     */
    public TransportRequest withHeader(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.keySet().removeIf(known -> known.equalsIgnoreCase(name));
        changed.put(name, value);
        return new TransportRequest(method, address, changed, body, timeout);
    }

    @Override
    public String toString() {
        return "TransportRequest[" + method + "]";
    }
}
