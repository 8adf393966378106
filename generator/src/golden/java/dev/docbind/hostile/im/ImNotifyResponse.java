package dev.docbind.hostile.im;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;

/**
 * What a portal answers to {@code im.notify}.
 *
 * @param additional fields that the page does not describe, by their names on the wire
 * @see <a href="https://apidocs.bitrix24.com/api-reference/im-notify.html">im-notify.md, line 1</a>
 */
public record ImNotifyResponse(
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /**
     * Copies lists and maps, so that the record never changes.
     *
     * @param additional the component
     */
    public ImNotifyResponse {
        additional = Copies.map(additional);
    }
}
