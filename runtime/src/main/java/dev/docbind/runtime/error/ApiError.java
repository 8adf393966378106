package dev.docbind.runtime.error;

import java.io.Serializable;
import java.util.List;

/**
 * What a portal said when it refused a call.
 *
 * @param status the HTTP status
 * @param code the code as it came, empty where it was
 * @param description the explanation in words, empty where there was none
 * @param body the answer's body
 * @param validation the refused fields of REST 3.0, empty for REST 2
 */
public record ApiError(int status, String code, String description, String body, List<FieldProblem> validation)
        implements Serializable {

    public ApiError {
        validation = List.copyOf(validation);
    }

    /** Everything but the body, which can hold secrets. */
    @Override
    public String toString() {
        return "ApiError[HTTP " + status + ", " + code + ", " + description + "]";
    }
}
