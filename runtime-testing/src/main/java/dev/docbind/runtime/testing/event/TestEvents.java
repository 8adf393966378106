package dev.docbind.runtime.testing.event;

import dev.docbind.runtime.event.IncomingEvent;
import dev.docbind.runtime.event.PlacementCode;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.testing.form.FormText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a portal posts to the handlers of events and placements, for tests of these. */
public final class TestEvents {

    private TestEvents() {}

    /**
     * The form of an event, with nothing that the event does not have: no token where its context has none.
     *
     * @param event an event, such as {@code new OnCrmDealAdd(EventContext.of(Events.ON_CRM_DEAL_ADD), data, Map.of())}
     * @return the bytes of the body
     */
    public static byte[] of(IncomingEvent event) {
        return form(json(event));
    }

    /**
     * The form of an event of a portal.
     *
     * @param event an event
     * @param applicationToken what proves the portal
     * @return the bytes of the body
     */
    public static byte[] of(IncomingEvent event, String applicationToken) {
        Map<String, JsonValue> members = new LinkedHashMap<>(json(event).members());
        Map<String, Object> auth =
                new LinkedHashMap<>(members.getOrDefault("auth", JsonValue.NULL).members());
        auth.put("application_token", applicationToken);
        members.put("auth", JsonValue.of(auth));
        return form(JsonValue.of(members));
    }

    /**
     * The form of any event.
     *
     * @param code its code
     * @param data its data: a value that {@link WireFormat#write} takes
     * @param auth what stands under {@code auth}
     * @return the bytes of the body
     */
    public static byte[] of(String code, @Nullable Object data, Map<String, ?> auth) {
        return form(WireFormat.bitrix24().tree(members(code, data, auth)));
    }

    /**
     * The form that opens a placement.
     *
     * @param code the placement
     * @param options the record of its options, or anything else that {@link WireFormat#write} takes; null where none are sent
     * @param others what else is sent, such as {@code AUTH_ID} and {@code member_id}
     * @return the bytes of the body
     */
    public static byte[] opened(PlacementCode<?> code, @Nullable Object options, Map<String, String> others) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(others);
        members.put("PLACEMENT", code.value());
        if (options != null) {
            members.put("PLACEMENT_OPTIONS", WireFormat.bitrix24().write(options));
        }
        return form(WireFormat.bitrix24().tree(members));
    }

    private static Map<String, @Nullable Object> members(String code, @Nullable Object data, Map<String, ?> auth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("event", code);
        members.put("data", data);
        members.put("auth", auth);
        return members;
    }

    /** The context as it came, with what the record says in its place. */
    static JsonValue json(IncomingEvent event) {
        Map<String, JsonValue> members = new LinkedHashMap<>(event.body().members());
        WireFormat.bitrix24().tree(event).members().forEach((name, value) -> {
            if (!name.equals(IncomingEvent.CONTEXT)) {
                members.put(name, value);
            }
        });
        return JsonValue.of(members);
    }

    private static byte[] form(JsonValue members) {
        return FormText.of(members).getBytes(StandardCharsets.UTF_8);
    }
}
