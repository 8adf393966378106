package dev.docbind.runtime.batch;

import dev.docbind.runtime.json.JsonValue;
import java.util.Map;
import java.util.Set;

/**
 * What a command sends.
 *
 * @param method the method's name
 * @param parameters its parameters, as they would be the body of a request
 * @param references what stands for values of answers in them
 * @param needs the commands whose answers they refer to
 */
record Command(String method, JsonValue parameters, References references, Set<Handle<?>> needs) {

    /**
     * The command of a method.
     *
     * @throws IllegalArgumentException when something of the parameters cannot be sent so; the message says where it stands
     */
    static Command of(String method, JsonValue parameters, References references) {
        CommandText text = CommandText.of(method, parameters, references, Map.of());
        return new Command(method, parameters, references, Set.copyOf(text.needs()));
    }

    /**
     * The method and its parameters, as in an address. Of commands that have answers already, the values are sent.
     *
     * @param answered the results of such commands
     */
    String text(Map<Handle<?>, JsonValue> answered) {
        return CommandText.of(method, parameters, references, answered).toString();
    }

    /** Whether each value that is referred to is in the answers, where there are some already. */
    boolean isResolved(Map<Handle<?>, JsonValue> answered) {
        return !CommandText.of(method, parameters, references, answered).isMissing();
    }
}
