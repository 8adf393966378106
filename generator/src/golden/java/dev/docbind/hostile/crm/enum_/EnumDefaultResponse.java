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
 * The response of {@code crm.enum.default}.
 *
 * @param result {@code result}
 * @param total {@code total}
 * @param additional any further fields, by wire name
 * @see <a href="https://apidocs.bitrix24.com/api-reference/crm-enum-default.html">crm-enum-default.md</a>
 */
public record EnumDefaultResponse(
        @JsonProperty("result") @Nullable Result result,
        @JsonProperty("total") @Nullable Long total,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param result {@code result}, or null
     * @param total {@code total}, or null
     * @param additional further values, by wire name
     */
    public EnumDefaultResponse {
        additional = Copies.map(additional);
    }

    /**
     * {@code result}: an object with {@code TITLE}, {@code MAP}, {@code more}.
     *
     * @param title A title.
     * @param map {@code MAP}
     * @param more {@code more}
     * @param additional any further fields, by wire name, such as {@code UF_*}
     */
    public record Result(
            @JsonProperty("TITLE") @Nullable String title,
            @JsonProperty("MAP") @Nullable Map<String, Long> map,
            @JsonProperty("more") @Nullable BigDecimal more,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

        /**
         * Creates the record. Lists and maps are copied.
         *
         * @param title {@code TITLE}, or null
         * @param map {@code MAP}, or null
         * @param more {@code more}, or null
         * @param additional further values, by wire name
         */
        public Result {
            map = Copies.mapOrNull(map);
            additional = Copies.map(additional);
        }
    }
}
