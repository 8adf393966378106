package dev.docbind.generator.resolve.error;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.json.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * The error in an answer.
 *
 * @param code its code; empty where there is none
 * @param message its message; empty where there is none
 */
record ShownError(String code, String message) {

    private static final String DESCRIPTION = "error_description";

    /** The error of an answer of either version of the API; null where the answer is none that could be read. */
    static @Nullable ShownError of(AnswerExample answer) {
        if (!(answer.json() instanceof Json.ObjectValue json)) {
            return null;
        }
        if (json.member(Envelope.ERROR) instanceof Json.ObjectValue error) {
            return new ShownError(text(error.member("code")), text(error.member("message")));
        }
        return json.member(Envelope.ERROR) == null && json.member(DESCRIPTION) == null
                ? null
                : new ShownError(text(json.member(Envelope.ERROR)), text(json.member(DESCRIPTION)));
    }

    private static String text(@Nullable Json value) {
        return value instanceof Json.Text text
                ? text.value().strip()
                : value instanceof Json.NumberValue number ? number.text() : "";
    }
}
