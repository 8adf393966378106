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
 * @param written the method and its parameters, as in an address, as long as no answer has come
 * @param needs the commands whose answers they refer to
 */
record Command(String method, JsonValue parameters, References references, String written, Set<Handle<?>> needs) {

    /**
     * The command of a method.
     *
     * @throws IllegalArgumentException when something of the parameters cannot be sent so; the message says where it stands
     */
    static Command of(String method, JsonValue parameters, References references) {
        CommandText text = CommandText.of(method, parameters, references, Map.of());
        return new Command(method, parameters, references, text.toString(), Set.copyOf(text.needs()));
    }

    /**
     * The method and its parameters, as in an address. Of commands that have answers already, the values are sent.
     *
     * @param answered the results of such commands
     */
    String text(Map<Handle<?>, String> answered) {
        return refersTo(answered) ? with(answered).toString() : written;
    }

    /** Whether each value that is referred to is in the answers, where there are some already. */
    boolean isResolved(Map<Handle<?>, String> answered) {
        return !refersTo(answered) || !with(answered).isMissing();
    }

    private boolean refersTo(Map<Handle<?>, String> answered) {
        return needs.stream().anyMatch(answered::containsKey);
    }

    private CommandText with(Map<Handle<?>, String> answered) {
        return CommandText.of(method, parameters, references, answered);
    }
}
