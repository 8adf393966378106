package dev.docbind.events.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.event.EventContext;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The event {@code ONDEMOORDERUPDATE}. Use onDemoOrderAdd.
 *
 * <p>{@code ID} of its data is what {@link dev.docbind.events.demo.order.DemoOrderApi#get
 * demo.order.get} takes.
 *
 * <p>Who may subscribe: any user.
 *
 * <p>The event is deprecated.
 *
 * @param context {@code [context]}: What stands beside the data of all events: the code, the time, the
 *     handler and the tokens
 * @param data {@code data}
 * @param additional any further fields, by wire name
 * @see "on-demo-order-update.md"
 */
@NullMarked
public record OnDemoOrderUpdate(
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
    public OnDemoOrderUpdate {
        additional = Copies.map(additional);
    }

    @Override
    public String toString() {
        return "OnDemoOrderUpdate[" + context + "]";
    }

    /**
     * {@code data}: an object with {@code FIELDS_BEFORE}, {@code FIELDS_AFTER}, {@code ROWS},
     * {@code TAGS}.
     *
     * @param fieldsBefore The order as it was, described below
     * @param fieldsAfter The order as it is
     * @param rows Its rows
     * @param tags Its tags
     * @param additional any further fields, by wire name
     */
    public record Data(
            @JsonProperty("FIELDS_BEFORE") @Nullable EventsId fieldsBefore,
            @JsonProperty("FIELDS_AFTER") @Nullable EventsId fieldsAfter,
            @JsonProperty("ROWS") @Nullable List<RowsItem> rows,
            @JsonProperty("TAGS") @Nullable List<String> tags,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        /**
         * Creates the record. Lists and maps are copied.
         *
         * @param fieldsBefore {@code FIELDS_BEFORE}, or null
         * @param fieldsAfter {@code FIELDS_AFTER}, or null
         * @param rows {@code ROWS}, or null
         * @param tags {@code TAGS}, or null
         * @param additional further values, by wire name
         */
        public Data {
            rows = Copies.listOrNull(rows);
            tags = Copies.listOrNull(tags);
            additional = Copies.map(additional);
        }
    }

    /**
     * An entry of {@code ROWS}: Its rows.
     *
     * @param id Which row
     * @param name What it is called
     * @param additional any further fields, by wire name
     */
    public record RowsItem(
            @JsonProperty("ID") @Nullable Long id,
            @JsonProperty("NAME") @Nullable String name,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        /**
         * Creates the record. Lists and maps are copied.
         *
         * @param id {@code ID}, or null
         * @param name {@code NAME}, or null
         * @param additional further values, by wire name
         */
        public RowsItem {
            additional = Copies.map(additional);
        }
    }
}
