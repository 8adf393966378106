package dev.docbind.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A successful answer of a method that was called by name.
 *
 * @param status the HTTP status
 * @param body the body as it came
 * @param json the body's JSON
 * @param time how long the portal worked, or null where it does not say
 */
public record RawAnswer(
        int status, String body, JsonValue json, @Nullable ResponseTime time) {

    /**
     * What the method returned.
     *
     * @return the member {@code result}, {@link JsonValue#NULL} where there is none
     */
    public JsonValue result() {
        return json.get("result");
    }

    /** The status alone: answers can hold secrets. */
    @Override
    public String toString() {
        return "RawAnswer[HTTP " + status + ", " + body.length() + " characters]";
    }
}
