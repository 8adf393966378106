package dev.docbind.runtime.error;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a portal said when it refused a call.
 *
 * @param status the HTTP status
 * @param code the code as it came, empty where it was
 * @param description the explanation in words, empty where there was none
 * @param body the answer's body
 * @param validation the refused fields of REST 3.0, empty for REST 2
 * @param headers the answer's headers
 */
public record ApiError(
        int status,
        String code,
        String description,
        String body,
        List<FieldProblem> validation,
        Map<String, List<String>> headers)
        implements Serializable {

    public ApiError {
        validation = List.copyOf(validation);
        headers = Map.copyOf(headers);
    }

    /**
     * Creates a refusal whose headers are not known.
     *
     * @param status the HTTP status
     * @param code the code as it came, empty where it was
     * @param description the explanation in words, empty where there was none
     * @param body the answer's body
     * @param validation the refused fields of REST 3.0, empty for REST 2
     */
    public ApiError(int status, String code, String description, String body, List<FieldProblem> validation) {
        this(status, code, description, body, validation, Map.of());
    }

    /**
     * Returns what kind of refusal this is.
     *
     * @return the category
     */
    public ErrorCategory category() {
        return ErrorCategory.of(status, code);
    }

    /**
     * Returns the first value of a header.
     *
     * @param name the header's name in any case
     * @return the value, or null where there is none
     */
    public @Nullable String header(String name) {
        return header(headers, name);
    }

    static @Nullable String header(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse(null);
    }

    /** Everything but the headers and the body, which can hold secrets. */
    @Override
    public String toString() {
        return "ApiError[HTTP " + status + ", " + code + ", " + description + "]";
    }
}
