package dev.docbind.hostile.crm.enum_;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@code crm.enum.default}.
 *
 * @param title A title.
 * @param map {@code MAP}
 * @param more {@code more}
 * @param additional any further fields, by wire name, such as {@code UF_*}
 * @see <a href="https://apidocs.bitrix24.com/api-reference/crm-enum-default.html">crm-enum-default.md</a>
 */
@NullMarked
public record EnumDefaultResult(
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
    public EnumDefaultResult {
        map = Copies.mapOrNull(map);
        additional = Copies.map(additional);
    }
}
