package dev.docbind.runtime.transport;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a call.
 *
 * @param status the HTTP status
 * @param headers the headers' values by name
 * @param body the body, empty where there was none; of a {@link #isFile() file}, each character is one byte
 */
public record TransportResponse(int status, Map<String, List<String>> headers, String body) {

    /** A byte order mark is no part of the text. */
    public TransportResponse {
        body = body.startsWith("\uFEFF") ? body.substring(1) : body;
    }

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

    /**
     * Whether the portal sent a file, with a status of success: an attachment, or anything that is no text. JSON is none, even
     * as an attachment, since a refusal is JSON; nor is a body that begins with <code>{</code> and is not attached.
     *
     * @return true for a file
     */
    public boolean isFile() {
        return FileBody.is(status, orEmpty(header("Content-Type")), disposition(), body);
    }

    /**
     * The name of the file that the portal sent.
     *
     * @return the name without folders, empty where the answer names none
     */
    public String fileName() {
        return FileBody.name(disposition());
    }

    /**
     * The bytes of the body.
     *
     * @return those of the file; of a text, its characters in UTF-8
     */
    public byte[] bytes() {
        return body.getBytes(isFile() ? FileBody.BYTES : StandardCharsets.UTF_8);
    }

    private String disposition() {
        return orEmpty(header("Content-Disposition"));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return "TransportResponse[" + status + ", " + body.length() + " characters]";
    }
}
