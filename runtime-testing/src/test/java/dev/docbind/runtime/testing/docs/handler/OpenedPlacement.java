package dev.docbind.runtime.testing.docs.handler;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.event.EventContext;
import dev.docbind.runtime.event.IncomingEvent;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What docs/events.md shows for the handlers of placements. */
public record OpenedPlacement(
        @JsonProperty(CONTEXT) EventContext context,
        @JsonProperty("PLACEMENT") @Nullable String placement,
        @JsonProperty("PLACEMENT_OPTIONS") @Nullable String options,
        @JsonProperty("member_id") @Nullable String memberId,
        @JsonProperty("AUTH_ID") @Nullable String accessToken,
        @JsonProperty("AUTH_EXPIRES") @Nullable Long expiresIn,
        @JsonProperty("REFRESH_ID") @Nullable String refreshToken,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional)
        implements IncomingEvent {

    /**
     * The options, which differ from placement to placement; null where there are none.
     *
     * @throws IllegalArgumentException when they are no JSON
     */
    public <T> @Nullable T options(Class<T> type) {
        return options == null || options.isBlank()
                ? null
                : WireFormat.bitrix24().read(options, type);
    }

    /** Tokens do not belong into logs. */
    @Override
    public String toString() {
        return "OpenedPlacement[]";
    }
}
