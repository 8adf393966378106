package dev.docbind.runtime;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long a portal worked on a call. A self-hosted portal may leave out any of these.
 *
 * @param start when the call began, in seconds since 1970
 * @param finish when it ended, in seconds since 1970
 * @param duration the seconds between the two
 * @param processing the part of it that the method itself took, in seconds
 * @param dateStart when the call began
 * @param dateFinish when it ended
 * @param operatingResetAt when the oldest part of the operating time no longer counts, in seconds since 1970
 * @param operating the operating time that this method has used up, in seconds
 * @param additional members that are not listed here, in their order
 */
public record ResponseTime(
        @JsonProperty("start") @Nullable BigDecimal start,
        @JsonProperty("finish") @Nullable BigDecimal finish,
        @JsonProperty("duration") @Nullable BigDecimal duration,
        @JsonProperty("processing") @Nullable BigDecimal processing,
        @JsonProperty("date_start") @Nullable OffsetDateTime dateStart,
        @JsonProperty("date_finish") @Nullable OffsetDateTime dateFinish,
        @JsonProperty("operating_reset_at") @Nullable Long operatingResetAt,
        @JsonProperty("operating") @Nullable BigDecimal operating,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    public ResponseTime {
        additional = Copies.map(additional);
    }
}
