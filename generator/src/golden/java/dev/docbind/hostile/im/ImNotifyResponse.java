package dev.docbind.hostile.im;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;

/**
 * The response of {@code im.notify}.
 *
 * @param additional any further fields, by wire name
 * @see <a href="https://apidocs.bitrix24.com/api-reference/im-notify.html">im-notify.md</a>
 */
public record ImNotifyResponse(
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param additional further values, by wire name
     */
    public ImNotifyResponse {
        additional = Copies.map(additional);
    }
}
