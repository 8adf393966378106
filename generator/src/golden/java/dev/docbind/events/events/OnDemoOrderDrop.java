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
 * The event {@code ONDEMOORDERDROP}. Tells that an order is gone. No example shows it, and the heading
 * lacks a letter.
 *
 * <p>{@code ID} of its data is what {@link dev.docbind.events.demo.order.DemoOrderApi#get
 * demo.order.get} takes.
 *
 * @param context {@code [context]}: What stands beside the data of all events: the code, the time, the
 *     handler and the tokens
 * @param data {@code data}
 * @param additional any further fields, by wire name
 * @see "on-demo-order-drop.md"
 */
@NullMarked
public record OnDemoOrderDrop(
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
    public OnDemoOrderDrop {
        additional = Copies.map(additional);
    }

    @Override
    public String toString() {
        return "OnDemoOrderDrop[" + context + "]";
    }

    /**
     * {@code data}: an object with {@code FIELDS}, {@code KEYS}.
     *
     * @param fields An array with the field {@code ID}
     * @param keys Described below
     * @param additional any further fields, by wire name
     */
    public record Data(
            @JsonProperty("FIELDS") @Nullable JsonValue fields,
            @JsonProperty("KEYS") @Nullable EventsId keys,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        /**
         * Creates the record. Lists and maps are copied.
         *
         * @param fields {@code FIELDS}, or null
         * @param keys {@code KEYS}, or null
         * @param additional further values, by wire name
         */
        public Data {
            additional = Copies.map(additional);
        }
    }
}
