package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.testing.form.PhpForm;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that reached the portal, refused ones included.
 *
 * @param method the method's name as it stood at the end of the path, empty where there was none
 * @param httpMethod the HTTP method, such as {@code POST}
 * @param path the path of the address; a webhook's holds its secret
 * @param headers the headers' values by name; names can be asked for in any case
 * @param body the body as it came; of a form with a file, each character is one byte
 * @param json the parameters as JSON: those of the body and of the address; {@link JsonValue#NULL} where the body is none of an API and no
 *     form with a file
 */
public record RecordedRequest(
        String method, String httpMethod, String path, Map<String, List<String>> headers, String body, JsonValue json) {

    private static final String BEARER = "Bearer ";

    public RecordedRequest {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        headers = Collections.unmodifiableMap(copy);
    }

    static RecordedRequest of(
            String httpMethod, String path, String query, Map<String, List<String>> headers, String body) {
        String method = PortalPath.parse(path).map(PortalPath::method).orElse("");
        RecordedRequest request = new RecordedRequest(method, httpMethod, path, headers, body, JsonValue.NULL);
        boolean isEmpty = request.isGet() || request.mediaType().equals("multipart/form-data");
        JsonValue sent = isEmpty ? PhpForm.parse("") : request.isForm() ? PhpForm.parse(body) : parse(body);
        return new RecordedRequest(method, httpMethod, path, headers, body, together(sent, PhpForm.parse(query)));
    }

    /** What stands in the address comes first; a body without names has no place for it. */
    private static JsonValue together(JsonValue sent, JsonValue query) {
        if (query.members().isEmpty() || !sent.isObject()) {
            return sent;
        }
        Map<String, Object> members = new LinkedHashMap<>(query.members());
        members.putAll(sent.members());
        return JsonValue.of(members);
    }

    /** Whether it has no body: all its parameters stand in the address. */
    boolean isGet() {
        return httpMethod.equals("GET");
    }

    /** Whether its body is a form. */
    boolean isForm() {
        return mediaType().equals("application/x-www-form-urlencoded");
    }

    private static JsonValue parse(String body) {
        try {
            return JsonValue.parse(body);
        } catch (IllegalArgumentException e) {
            return JsonValue.NULL;
        }
    }

    /**
     * The first value of a header.
     *
     * @param name the header's name in any case
     * @return the value, empty where the header is missing
     */
    public String header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** A text among the parameters, empty where there is none. */
    String parameter(String name) {
        String text = json.get(name).text();
        return text == null ? "" : text;
    }

    /** The OAuth token: in the body, or in a header where the body has no names; empty where there is none. */
    String token() {
        String token = json.get("auth").text();
        String authorization = header("Authorization");
        if (token != null) {
            return token;
        }
        return authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
    }

    /** The media type without its parameters, in lower case. */
    String mediaType() {
        return header("Content-Type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The method alone: path and body hold secrets. */
    @Override
    public String toString() {
        return "RecordedRequest[" + httpMethod + " " + method + "]";
    }
}
