package dev.docbind.hostile.im.notify;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;

/**
 * The response of {@code im.notify.read}.
 *
 * @param additional any further fields, by wire name
 * @see <a href="https://apidocs.bitrix24.com/api-reference/im-notify-read.html">im-notify-read.md</a>
 */
public record NotifyReadResponse(
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    /**
     * Creates the record. Lists and maps are copied.
     *
     * @param additional further values, by wire name
     */
    public NotifyReadResponse {
        additional = Copies.map(additional);
    }
}
