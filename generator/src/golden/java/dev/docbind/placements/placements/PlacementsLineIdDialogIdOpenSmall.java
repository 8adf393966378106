package dev.docbind.placements.placements;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@code line_id_dialog_id_open_small} of {@code placements}, as {@code DEMO_MENU},
 * {@code DEMO_MENU_*}, <code>DEMO_MENU_&lt;NAME&gt;</code> return it.
 *
 * @param lineId the line
 * @param dialogId the chat
 * @param open {@code open}
 * @param additional any further fields, by wire name
 */
@NullMarked
public record PlacementsLineIdDialogIdOpenSmall(
        @JsonProperty("lineId") @Nullable Long lineId,
        @JsonProperty("dialogId") @Nullable String dialogId,
        @JsonProperty("open") @Nullable Boolean open,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param lineId {@code lineId}, or null
     * @param dialogId {@code dialogId}, or null
     * @param open {@code open}, or null
     * @param additional further values, by wire name
     */
    public PlacementsLineIdDialogIdOpenSmall {
        additional = Copies.map(additional);
    }
}
