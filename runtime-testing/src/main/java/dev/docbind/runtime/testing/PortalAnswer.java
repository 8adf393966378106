package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the portal answers.
 *
 * @param status the HTTP status
 * @param contentType the media type of the body
 * @param body the body
 */
public record PortalAnswer(int status, String contentType, String body) {

    /** The media type of a file; each character of the body is one byte. */
    static final String BYTES = "application/octet-stream";

    private static final String JSON = "application/json; charset=utf-8";

    /**
     * An answer with any JSON.
     *
     * @param status the HTTP status
     * @param json the body's JSON
     * @return the answer
     */
    public static PortalAnswer json(int status, JsonValue json) {
        return new PortalAnswer(status, JSON, json.toJson());
    }

    /**
     * A success.
     *
     * @param result what the method returns
     * @return the answer with status 200
     */
    public static PortalAnswer result(JsonValue result) {
        return json(200, JsonValue.of(Map.of("result", result)));
    }

    /**
     * A refusal in the form of REST 2.
     *
     * @param status the HTTP status
     * @param code the error's code, possibly empty
     * @param message what it says in words
     * @return the answer
     */
    public static PortalAnswer refusal(int status, String code, String message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", code);
        body.put("error_description", message);
        return json(status, JsonValue.of(body));
    }

    /**
     * A refusal in the form of REST 3.0.
     *
     * @param status the HTTP status
     * @param code the error's code
     * @param message what it says in words
     * @param field the field that is refused, empty where the error is about none
     * @return the answer
     */
    public static PortalAnswer refusalV3(int status, String code, String message, String field) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("message", message);
        if (!field.isEmpty()) {
            error.put("validation", List.of(Map.of("field", field, "message", message)));
        }
        return json(status, JsonValue.of(Map.of("error", error)));
    }

    boolean isSuccess() {
        return status < 300
                && !(contentType.equals(JSON) && JsonValue.parse(body).has("error"));
    }
}
