package dev.docbind.runtime.transport;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came back for a call.
 *
 * @param status the HTTP status
 * @param headers the headers' values by name
 * @param body the body, empty where there was none
 */
public record TransportResponse(int status, Map<String, List<String>> headers, String body) {

    /**
     * The first value of a header.
     *
     * @param name the header's name in any case
     * @return the value, or null where there is none
     */
    public @Nullable String header(String name) {
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            if (name.equalsIgnoreCase(header.getKey()) && !header.getValue().isEmpty()) {
                return header.getValue().get(0);
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "TransportResponse[" + status + ", " + body.length() + " characters]";
    }
}
