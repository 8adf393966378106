package dev.docbind.generator.resolve.error;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.json.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The error in an answer.
 *
 * @param code its code; empty where there is none
 * @param message its message; empty where there is none
 * @param problems what a refusal of REST 3.0 says of each field
 */
record ShownError(String code, String message, List<Problem> problems) {

    private static final String DESCRIPTION = "error_description";

    /**
     * What is wrong, and with which field.
     *
     * @param field the field; empty where the message is about none
     * @param message its message; empty where there is none
     */
    record Problem(String field, String message) {}

    /** The error of an answer of either version of the API; null where the answer is none that could be read. */
    static @Nullable ShownError of(AnswerExample answer) {
        if (!(answer.json() instanceof Json.ObjectValue json)) {
            return null;
        }
        if (json.member(Envelope.ERROR) instanceof Json.ObjectValue error) {
            return new ShownError(text(error.member("code")), text(error.member("message")), problems(error));
        }
        return json.member(Envelope.ERROR) == null && json.member(DESCRIPTION) == null
                ? null
                : new ShownError(text(json.member(Envelope.ERROR)), text(json.member(DESCRIPTION)), List.of());
    }

    /** What says why: the problems of the fields, and where there are none the message. */
    List<Problem> reasons() {
        return problems.isEmpty() ? List.of(new Problem("", message)) : problems;
    }

    private static List<Problem> problems(Json.ObjectValue error) {
        return error.member("validation") instanceof Json.ArrayValue list
                ? list.items().stream()
                        .filter(Json.ObjectValue.class::isInstance)
                        .map(Json.ObjectValue.class::cast)
                        .map(problem -> new Problem(text(problem.member("field")), text(problem.member("message"))))
                        .toList()
                : List.of();
    }

    private static String text(@Nullable Json value) {
        return value instanceof Json.Text text
                ? text.value().strip()
                : value instanceof Json.NumberValue number ? number.text() : "";
    }
}
