package dev.docbind.runtime.transport;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way to a portal: a POST, or a GET where there is nothing to send. The address, the headers and the content may hold
 * secrets, so {@code toString} shows none of them.
 *
 * @param method the method's name
 * @param address where to send it
 * @param headers the headers in their order
 * @param body the text to send, JSON for a method; empty for a GET
 * @param stream what to send in its place, read anew for each attempt, where files are in it; the body then has U+0000 where their
 *     contents stand, or is empty. Null for a transport that does not {@link Transport#streams() stream}
 * @param timeout how long the whole answer may take, or null for the transport's own timeout
 * @param sink takes the body of the answer, or null where the answer is to have it, as it is for a transport that does not stream
 */
public record TransportRequest(
        String method,
        URI address,
        Map<String, String> headers,
        String body,
        @Nullable BodyPublisher stream,
        @Nullable Duration timeout,
        @Nullable BodySink sink) {

    public TransportRequest {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /**
     * A call that sends a text and gets one.
     *
     * @param method the method's name
     * @param address where to send it
     * @param headers the headers in their order
     * @param body the text to send
     * @param timeout how long the whole answer may take, or null for the transport's own timeout
     */
    public TransportRequest(
            String method, URI address, Map<String, String> headers, String body, @Nullable Duration timeout) {
        this(method, address, headers, body, null, timeout, null);
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
        Map<String, String> changed = new LinkedHashMap<>();
        for (Map.Entry<String, String> header : headers.entrySet()) {
            if (!header.getKey().equalsIgnoreCase(name)) {
                changed.put(header.getKey(), header.getValue());
            }
        }
        changed.put(name, value);
        return new TransportRequest(method, address, changed, body, stream, timeout, sink);
    }

    @Override
    public String toString() {
        return "TransportRequest[" + method + "]";
    }
}
