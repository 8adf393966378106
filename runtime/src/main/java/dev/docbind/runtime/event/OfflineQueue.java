package dev.docbind.runtime.event;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The portal's side of offline events: what is reserved, and what is to be said of it. */
final class OfflineQueue {

    private static final String PROCESS = "process_id";
    private static final String CONNECTOR = "auth_connector";
    private static final String MESSAGES = "message_id";
    private static final String FOUND_PROCESS = "PROCESS_ID";
    private static final String TIME = "TIMESTAMP_X";
    private static final String NAME = "EVENT_NAME";
    private static final String DATA = "EVENT_DATA";
    private static final String ID = "MESSAGE_ID";

    /** An answer that is lost is looked for in the queue: a second call would reserve other events. */
    private static final CallOptions ONCE =
            CallOptions.builder().retry(RetryPolicy.never()).build();

    private final PortalClient client;
    private final String connector;
    private final int limit;
    private final Deque<Map.Entry<String, Map<String, Object>>> unsaid = new ArrayDeque<>();

    OfflineQueue(PortalClient client, String connector, int limit) {
        this.client = client;
        this.connector = connector;
        this.limit = limit;
    }

    /** Events that nobody else is given: {@link #process} is their package, {@link #events} are they. */
    JsonValue reserve() {
        return reserved(parameters());
    }

    /** What is left of a package that was reserved before. */
    JsonValue again(String process) {
        Map<String, Object> parameters = parameters();
        parameters.put(PROCESS, process);
        return reserved(parameters);
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("clear", 0);
        parameters.put("limit", limit);
        if (!connector.isEmpty()) {
            parameters.put(CONNECTOR, connector);
        }
        return parameters;
    }

    private JsonValue reserved(Map<String, Object> parameters) {
        return client.with(ONCE).call("event.offline.get", parameters).result();
    }

    /** The package of what was reserved; empty where it is cleared already. */
    static String process(JsonValue reserved) {
        return text(reserved.get(PROCESS));
    }

    static List<JsonValue> events(JsonValue reserved) {
        return reserved.get("events").elements();
    }

    /** A package that was reserved and not cleared; null where there is none. */
    @Nullable
    String left() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("filter", Map.of(">" + FOUND_PROCESS, "", "=ERROR", 0));
        if (!connector.isEmpty()) {
            parameters.put(CONNECTOR, connector);
        }
        for (JsonValue row :
                client.call("event.offline.list", parameters).result().elements()) {
            String process = text(row.get(FOUND_PROCESS));
            if (!process.isEmpty() && !text(row.get("ERROR")).equals("1")) {
                return process;
            }
        }
        return null;
    }

    /** Remembers what to say of a package, until {@link #report} has said it. */
    void acknowledge(String process, List<String> done, List<String> failed) {
        if (!process.isEmpty()) {
            say("event.offline.clear", process, done);
            say("event.offline.error", process, failed);
        }
    }

    private void say(String method, String process, List<String> messages) {
        if (!messages.isEmpty()) {
            unsaid.add(Map.entry(method, Map.of(PROCESS, process, MESSAGES, messages)));
        }
    }

    void report() {
        while (!unsaid.isEmpty()) {
            client.call(unsaid.element().getKey(), unsaid.element().getValue());
            unsaid.remove();
        }
    }

    static String id(JsonValue event) {
        return text(event.get(ID));
    }

    /** The event as a handler would have been sent it, with what the queue says beside it. */
    static JsonValue body(JsonValue event) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(EventContext.CODE, text(event.get(NAME)));
        if (event.get(DATA).bool() == null) {
            body.put("data", event.get(DATA));
        }
        body.put(EventContext.TIME, seconds(event.get(TIME)));
        for (String name : event.names()) {
            if (!name.equals(NAME) && !name.equals(DATA)) {
                body.putIfAbsent(name, event.get(name));
            }
        }
        return JsonValue.of(body);
    }

    private static @Nullable Long seconds(JsonValue time) {
        try {
            OffsetDateTime read = time.as(OffsetDateTime.class);
            return read == null ? null : read.toEpochSecond();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String text(JsonValue value) {
        BigDecimal number = value.number();
        String text = number == null ? value.text() : number.toString();
        return text == null ? "" : text;
    }
}
