package dev.docbind.runtime.transport;

import java.net.URI;
import java.util.Map;

/**
 * One call on its way to a portal: a POST. The address and the body may hold secrets, so the text of this object shows
 * neither.
 *
 * @param method the method's name
 * @param address where to send it
 * @param headers the headers in their order
 * @param body the JSON text
 */
public record TransportRequest(String method, URI address, Map<String, String> headers, String body) {

    @Override
    public String toString() {
        return "TransportRequest[" + method + "]";
    }
}
