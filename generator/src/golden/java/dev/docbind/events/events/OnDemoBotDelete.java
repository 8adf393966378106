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
 * The event {@code ONDEMOBOTDELETE}. The bot is gone.
 *
 * @param context {@code [context]}: What stands beside the data of all events: the code, the time, the
 *     handler and the tokens
 * @param data {@code data}
 * @param additional any further fields, by wire name
 * @see "formats.md"
 */
@NullMarked
public record OnDemoBotDelete(
        @JsonProperty("[context]") EventContext context,
        @JsonProperty("data") @Nullable Data data,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) implements PortalEvent {

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param context {@code [context]}, or null
     * @param data {@code data}, or null
     * @param additional further values, by wire name
     */
    public OnDemoBotDelete {
        additional = Copies.map(additional);
    }

    @Override
    public String toString() {
        return "OnDemoBotDelete[" + context + "]";
    }

    /**
     * {@code data}: an object with {@code botId}.
     *
     * @param botId Which bot
     * @param additional any further fields, by wire name
     */
    public record Data(
            @JsonProperty("botId") @Nullable Long botId,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        /**
         * Creates the record. Lists and maps are copied.
         *
         * @param botId {@code botId}, or null
         * @param additional further values, by wire name
         */
        public Data {
            additional = Copies.map(additional);
        }
    }
}
