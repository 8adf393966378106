package dev.docbind.runtime;

import dev.docbind.runtime.error.ApiError;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.FieldProblem;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.transport.TransportResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tells answers from errors, whatever the HTTP status says, and reads both. */
final class AnswerReader {

    private final UnaryOperator<String> redact;
    private final WireFormat format = WireFormat.bitrix24();

    AnswerReader(UnaryOperator<String> redact) {
        this.redact = redact;
    }

    <R> R read(MethodRef<R> method, TransportResponse response) {
        JsonValue json = parse(method.name(), response);
        if (isError(json, response.status())) {
            throw new ApiException(method.name(), error(json, response), method.errors());
        }
        if (response.status() >= 300 || !json.isObject()) {
            throw unreadable(method.name(), response, "which is neither an answer nor an error of the API");
        }
        return convert(method, json, response);
    }

    @Nullable
    ResponseTime time(JsonValue json) {
        try {
            return json.get("time").as(ResponseTime.class);
        } catch (IllegalArgumentException e) {
            // A strange clock is no reason to lose the answer; it stays readable in the JSON.
            return null;
        }
    }

    private JsonValue parse(String method, TransportResponse response) {
        if (response.body().isBlank()) {
            throw unreadable(method, response, "with an empty body");
        }
        try {
            return format.parse(response.body());
        } catch (IllegalArgumentException e) {
            throw unreadable(method, response, "with a body that is no JSON");
        }
    }

    private <R> R convert(MethodRef<R> method, JsonValue json, TransportResponse response) {
        if (method.responseType() == JsonValue.class) {
            return method.responseType().cast(json);
        }
        try {
            R answer = format.read(response.body(), method.responseType());
            if (answer != null) {
                return answer;
            }
        } catch (IllegalArgumentException e) {
            throw unreadable(
                    method.name(), response, "not as documented: " + redact.apply(String.valueOf(e.getMessage())));
        }
        throw unreadable(method.name(), response, "without an answer");
    }

    private static boolean isError(JsonValue json, int status) {
        if (!json.has("error") && !(status >= 400 && json.has("error_description"))) {
            return false;
        }
        return status >= 400
                || !json.has("result")
                || json.get("error").isObject()
                || !code(json.get("error")).isEmpty();
    }

    private ApiError error(JsonValue json, TransportResponse response) {
        JsonValue error = json.get("error");
        JsonValue code = error.isObject() ? error.get("code") : error;
        JsonValue text = error.isObject() ? error.get("message") : json.get("error_description");
        return new ApiError(
                response.status(),
                redact.apply(code(code)),
                redact.apply(code(text)),
                response.body(),
                validation(error.get("validation")));
    }

    private static List<FieldProblem> validation(JsonValue list) {
        return list.elements().stream()
                .map(problem -> new FieldProblem(code(problem.get("field")), code(problem.get("message"))))
                .toList();
    }

    /** Text as it came; numbers keep their digits, "no value" is empty. */
    private static String code(JsonValue value) {
        BigDecimal number = value.number();
        if (number != null) {
            return number.toPlainString();
        }
        String text = value.text();
        return text == null ? "" : text;
    }

    private static UnreadableAnswerException unreadable(String method, TransportResponse response, String reason) {
        return new UnreadableAnswerException(method, response.status(), response.body(), reason, null);
    }
}
