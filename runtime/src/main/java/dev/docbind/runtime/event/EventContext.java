package dev.docbind.runtime.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.ValueProblem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands beside an event's data. {@code toString} shows no token. */
public final class EventContext {

    static final String CODE = "event";
    private static final String HANDLER = "event_handler_id";
    static final String TIME = "ts";
    static final String AUTH = "auth";

    /** The names that a context has a place for. */
    static final Set<String> NAMES = Set.of(CODE, HANDLER, TIME, AUTH);

    private final JsonValue body;
    private final String code;
    private List<ValueProblem> problems = List.of();

    private EventContext(JsonValue body) {
        this.body = body;
        String sent = body.get(CODE).text();
        this.code = sent == null ? "" : EventType.upperCase(sent);
    }

    /**
     * Returns the context of an event.
     *
     * @param body the whole event
     * @return its context
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EventContext of(JsonValue body) {
        return new EventContext(body);
    }

    /**
     * Returns a context without anything but a code, for tests.
     *
     * @param type the event
     * @return the context
     */
    public static EventContext of(EventType<?> type) {
        return of(JsonValue.of(Map.of(CODE, type.value())));
    }

    /**
     * The event's code.
     *
     * @return the code in upper case; empty where none came
     */
    public String code() {
        return code;
    }

    /**
     * The number behind the code, of an event about things of one type alone.
     *
     * @return the number, such as 147 for {@code ONCRMDYNAMICITEMADD_147}, or null
     */
    public @Nullable Long typeNumber() {
        int number = EventType.number(code);
        return number < 0 || code.length() - number > 18 ? null : Long.valueOf(code.substring(number));
    }

    /**
     * The number of the handler that the event was sent to.
     *
     * @return the number, or null
     */
    public @Nullable Long handlerId() {
        return number(body.get(HANDLER));
    }

    /**
     * When the portal sent the event.
     *
     * @return the time, or null
     */
    public @Nullable Instant time() {
        Long seconds = number(body.get(TIME));
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }

    /**
     * Who sent the event.
     *
     * @return what came of it, perhaps nothing
     */
    public EventAuth auth() {
        return EventAuth.of(body.get(AUTH));
    }

    /**
     * All that came. It holds tokens: show it to nobody.
     *
     * @return the whole event
     */
    @com.fasterxml.jackson.annotation.JsonValue
    public JsonValue body() {
        return body;
    }

    /**
     * The values that do not fit their documented types.
     *
     * @return the values, unmodifiable; empty where all fit
     */
    public List<ValueProblem> problems() {
        return problems;
    }

    /** Called once, before anybody else has this. */
    void found(List<ValueProblem> misfits) {
        problems = List.copyOf(misfits);
    }

    /**
     * Makes sure that the event comes from where it says, in a time that tells nothing of the token.
     *
     * @param expectedToken the application's token on that portal, as it came with the installation; null where the portal is unknown
     * @throws EventRefusedException when the event carries another token or none
     */
    public void verify(@Nullable String expectedToken) {
        String token = auth().applicationToken();
        if (token == null
                || expectedToken == null
                || expectedToken.isBlank()
                || !MessageDigest.isEqual(bytes(expectedToken), bytes(token))) {
            throw new EventRefusedException(EventRefusedException.Reason.WRONG_TOKEN);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Forms have text alone, and the queue of offline events has numbers. */
    static @Nullable Long number(JsonValue value) {
        String text = value.number() == null ? value.text() : value.toJson();
        return text != null && text.matches("\\d{1,12}") ? Long.valueOf(text) : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventContext context && body.equals(context.body);
    }

    @Override
    public int hashCode() {
        return body.hashCode();
    }

    @Override
    public String toString() {
        return "EventContext[" + code.replaceAll("[^A-Z0-9_.:]", "?") + "]";
    }
}
