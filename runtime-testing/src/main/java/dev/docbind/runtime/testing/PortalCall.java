package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import java.util.Optional;

/** One accepted call: the caller is known, the method is documented, and what it requires is there. */
public final class PortalCall {

    private final MethodSpec method;
    private final JsonValue parameters;
    private final long userId;
    private final Refusals refusals;

    PortalCall(MethodSpec method, JsonValue parameters, long userId, Refusals refusals) {
        this.method = method;
        this.parameters = parameters;
        this.userId = userId;
        this.refusals = refusals;
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
