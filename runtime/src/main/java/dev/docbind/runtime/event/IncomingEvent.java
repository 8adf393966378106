package dev.docbind.runtime.event;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.ValueProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event as it came. Generated records implement it. What an event says is not to be trusted before {@link #verify}. */
public interface IncomingEvent {

    /** The name under which records are given their context: no form can have a key that begins so. */
    String CONTEXT = "[context]";

    /**
     * What stands beside the event's data: its code, its time, and who sent it.
     *
     * @return the context
     */
    EventContext context();

    /**
     * What the record has no place for, and what does not fit the place that it has.
     *
     * @return the values by their names, unmodifiable
     */
    Map<String, JsonValue> additional();

    /**
     * The event's code.
     *
     * @return the code in upper case, such as {@code ONCRMDEALADD}; empty where none came, as from a robot
     */
    default String code() {
        return context().code();
    }

    /**
     * The values that do not fit their documented types.
     *
     * @return the values, unmodifiable; empty where all fit
     */
    default List<ValueProblem> problems() {
        return context().problems();
    }

    /**
     * All that came. It holds tokens: show it to nobody.
     *
     * @return the whole event
     */
    default JsonValue body() {
        return context().body();
    }

    /**
     * Makes sure that the event comes from where it says.
     *
     * @param expectedToken the application's token on that portal, as it came with the installation; null where the portal is unknown
     * @throws EventRefusedException when the event carries another token or none
     */
    default void verify(@Nullable String expectedToken) {
        context().verify(expectedToken);
    }
}
