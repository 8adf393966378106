package dev.docbind.events.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.event.EventContext;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The event {@code ONDEMOLINEDROP}.
 *
 * @param context {@code [context]}: What stands beside the data of all events: the code, the time, the
 *     handler and the tokens
 * @param data Which line
 * @param additional any further fields, by wire name
 * @see "on-demo-line-drop.md"
 */
@NullMarked
public record OnDemoLineDrop(
        @JsonProperty("[context]") EventContext context,
        @JsonProperty("data") @Nullable Long data,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) implements PortalEvent {

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param context {@code [context]}, or null
     * @param data {@code data}, or null
     * @param additional further values, by wire name
     */
    public OnDemoLineDrop {
        additional = Copies.map(additional);
    }

    @Override
    public String toString() {
        return "OnDemoLineDrop[" + context + "]";
    }
}
