package dev.docbind.hostile.crm.enum_;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a portal answers to {@code crm.enum.default}.
 *
 * @param result {@code result}
 * @param total {@code total}
 * @param additional fields that the page does not describe, by their names on the wire
 * @see <a href="https://apidocs.bitrix24.com/api-reference/crm-enum-default.html">crm-enum-default.md,
 *     line 1</a>
 */
public record EnumDefaultResponse(
        @JsonProperty("result") @Nullable Result result,
        @JsonProperty("total") @Nullable Long total,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /**
     * Copies lists and maps, so that the record never changes.
     *
     * @param result the component
     * @param total the component
     * @param additional the component
     */
    public EnumDefaultResponse {
        additional = Copies.map(additional);
    }

    /**
     * The content of {@code result}.
     *
     * @param title A title.
     * @param map {@code MAP}
     * @param more {@code more}
     * @param additional fields without a component, by their names on the wire, such as {@code UF_*}
     */
    public record Result(
            @JsonProperty("TITLE") @Nullable String title,
            @JsonProperty("MAP") @Nullable Map<String, Long> map,
            @JsonProperty("more") @Nullable BigDecimal more,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        /**
         * Copies lists and maps, so that the record never changes.
         *
         * @param title the component
         * @param map the component
         * @param more the component
         * @param additional the component
         */
        public Result {
            map = Copies.mapOrNull(map);
            additional = Copies.map(additional);
        }
    }
}
