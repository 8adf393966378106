package dev.docbind.runtime.transport;

import java.util.List;
import java.util.Map;

/**
 * What came back for a call.
 *
 * @param status the HTTP status
 * @param headers the headers' values by name
 * @param body the body, empty where there was none
 */
public record TransportResponse(int status, Map<String, List<String>> headers, String body) {

    @Override
    public String toString() {
        return "TransportResponse[" + status + ", " + body.length() + " characters]";
    }
}
