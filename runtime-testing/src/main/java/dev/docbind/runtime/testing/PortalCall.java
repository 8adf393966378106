package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call that the portal has accepted: the caller may make it and no required parameter is missing. */
public final class PortalCall {

    private final MethodSpec method;
    private final JsonValue parameters;
    private final long userId;
    private final Refusals refusals;
    private final AnswerTime time;

    PortalCall(MethodSpec method, JsonValue parameters, long userId, Refusals refusals, AnswerTime time) {
        this.method = method;
        this.parameters = parameters;
        this.userId = userId;
        this.refusals = refusals;
        this.time = time;
    }

    /**
     * The method that is called.
     *
     * @return its name as the documentation spells it
     */
    public String method() {
        return method.name();
    }

    /**
     * All parameters as they came.
     *
     * @return a JSON object
     */
    public JsonValue parameters() {
        return parameters;
    }

    /**
     * One parameter, under the name of the page's table or of its examples.
     *
     * @param name the documented name, in any case
     * @return the value, {@link JsonValue#NULL} where there is none
     */
    public JsonValue parameter(String name) {
        return method.parameters().stream()
                .filter(parameter -> parameter.name().equalsIgnoreCase(name))
                .flatMap(parameter -> parameter.spellings().stream())
                .filter(parameters::has)
                .findFirst()
                .map(parameters::get)
                .orElse(parameters.get(name));
    }

    /**
     * Who calls.
     *
     * @return the user's number
     */
    public long userId() {
        return userId;
    }

    /**
     * The time of the portal's clock.
     *
     * @return the time in whole seconds, as portals write it
     */
    public OffsetDateTime now() {
        return time.now();
    }

    /**
     * Makes a successful answer.
     *
     * @param result what the method returns: a value that {@link WireFormat#write} takes
     * @return an answer with status 200 and the members {@code result} and {@code time}
     */
    public PortalAnswer success(@Nullable Object result) {
        return success(result, Map.of());
    }

    /**
     * Makes a successful answer with more than a result, such as a page of a list.
     *
     * @param result what the method returns: a value that {@link WireFormat#write} takes
     * @param others members between {@code result} and {@code time}, such as {@code next} and {@code total}
     * @return an answer with status 200
     */
    public PortalAnswer success(@Nullable Object result, Map<String, ?> others) {
        return time.answer(result, others);
    }

    /**
     * The refusal that the page documents for a parameter that points to nothing.
     *
     * @param parameter the parameter's name
     * @return the refusal, or nothing where the page documents none
     */
    public Optional<PortalAnswer> documentedUnknown(String parameter) {
        return refusals.forUnknown(method, parameter);
    }

    /**
     * A refusal that no page documents.
     *
     * @param message what is wrong
     * @return the refusal, with status 400
     */
    public PortalAnswer badArgument(String message) {
        return refusals.forArgument(method, message);
    }
}
