package dev.docbind.events.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.event.EventContext;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * An event that is not documented: all that came with it is in {@code additional}.
 *
 * @param context {@code [context]}: What stands beside the data of all events: the code, the time, the
 *     handler and the tokens
 * @param additional any further fields, by wire name
 */
@NullMarked
public record UnknownEvent(
        @JsonProperty("[context]") EventContext context,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) implements PortalEvent {

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param context {@code [context]}, or null
     * @param additional further values, by wire name
     */
    public UnknownEvent {
        additional = Copies.map(additional);
    }

    @Override
    public String toString() {
        return "UnknownEvent[" + context + "]";
    }
}
