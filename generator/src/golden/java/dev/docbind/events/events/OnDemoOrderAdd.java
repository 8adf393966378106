package dev.docbind.events.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.event.EventContext;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The event {@code ONDEMOORDERADD}. The event {@code ONDEMOORDERADD} tells that somebody placed an
 * order.
 *
 * <p>{@code ID} of its data is what {@link dev.docbind.events.demo.order.DemoOrderApi#get
 * demo.order.get} takes.
 *
 * <p>Who may subscribe: any user.
 *
 * @param context {@code [context]}: What stands beside the data of all events: the code, the time, the
 *     handler and the tokens
 * @param data {@code data}
 * @param additional any further fields, by wire name
 * @see "on-demo-order-add.md"
 */
@NullMarked
public record OnDemoOrderAdd(
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
    public OnDemoOrderAdd {
        additional = Copies.map(additional);
    }

    @Override
    public String toString() {
        return "OnDemoOrderAdd[" + context + "]";
    }

    /**
     * {@code data}: an object with {@code FIELDS}.
     *
     * @param fields The order, described below
     * @param additional any further fields, by wire name
     */
    public record Data(
            @JsonProperty("FIELDS") @Nullable Fields fields,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        /**
         * Creates the record. Lists and maps are copied.
         *
         * @param fields {@code FIELDS}, or null
         * @param additional further values, by wire name
         */
        public Data {
            additional = Copies.map(additional);
        }
    }

    /**
     * {@code FIELDS}: The order, described below.
     *
     * @param id Which order
     * @param paid Whether it is paid: {@code Y} or {@code N} ({@code Y} or {@code N} on the wire)
     * @param additional any further fields, by wire name
     */
    public record Fields(
            @JsonProperty("ID") @Nullable Long id,
            @JsonProperty("PAID") @JsonFormat(pattern = "Y|N") @Nullable Boolean paid,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        /**
         * Creates the record. Lists and maps are copied.
         *
         * @param id {@code ID}, or null
         * @param paid {@code PAID}, or null
         * @param additional further values, by wire name
         */
        public Fields {
            additional = Copies.map(additional);
        }
    }
}
