package dev.docbind.runtime.testing.event;

import dev.docbind.runtime.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One event in the queue.
 *
 * @param id its number, which is its message, too
 * @param changed when it happened last
 * @param event its code
 * @param data its data, JSON's null where it has none
 * @param connector the source that it waits for, or empty
 * @param process who has reserved it, or empty
 * @param failed whether it was given back as an error
 */
record OfflineRecord(
        long id,
        OffsetDateTime changed,
        String event,
        JsonValue data,
        String connector,
        String process,
        boolean failed) {

    boolean isSameThing(OfflineRecord other) {
        return event.equals(other.event) && data.equals(other.data) && connector.equals(other.connector);
    }

    OfflineRecord at(OffsetDateTime time) {
        return new OfflineRecord(id, time, event, data, connector, process, failed);
    }

    OfflineRecord by(String other) {
        return new OfflineRecord(id, changed, event, data, connector, other, failed);
    }

    OfflineRecord asFailed() {
        return new OfflineRecord(id, changed, event, data, connector, process, true);
    }

    /** The record as the portal answers it. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ID", String.valueOf(id));
        json.put("TIMESTAMP_X", changed);
        json.put("EVENT_NAME", event);
        json.put("EVENT_DATA", data.isNull() ? false : data);
        json.put("EVENT_ADDITIONAL", false);
        json.put("MESSAGE_ID", String.valueOf(id));
        return json;
    }

    Map<String, Object> listed() {
        Map<String, Object> json = json();
        json.put("PROCESS_ID", process);
        json.put("ERROR", failed ? "1" : "0");
        return json;
    }
}
