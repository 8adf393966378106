package dev.docbind.runtime.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.docbind.runtime.json.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who sent an event, and the tokens that came with it. Outgoing webhooks, robots and the portal's own work bring no tokens of a user.
 * {@code toString} shows nothing.
 */
public final class EventAuth {

    private final JsonValue json;

    private EventAuth(JsonValue json) {
        this.json = json;
    }

    /**
     * Wraps what came.
     *
     * @param json an object
     * @return the same with names
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EventAuth of(JsonValue json) {
        return new EventAuth(Objects.requireNonNull(json));
    }

    /**
     * The token of the user whose work the event is about.
     *
     * @return the token, or null
     */
    public @Nullable String accessToken() {
        return text("access_token");
    }

    /**
     * What renews the token.
     *
     * @return the token, or null
     */
    public @Nullable String refreshToken() {
        return text("refresh_token");
    }

    /**
     * How long the token is valid.
     *
     * @return the seconds, or null
     */
    public @Nullable Long expiresIn() {
        return number("expires_in");
    }

    /**
     * What the token may be used for.
     *
     * @return the permissions, separated by commas, or null
     */
    public @Nullable String scope() {
        return text("scope");
    }

    /**
     * The portal's host. Anybody can write it.
     *
     * @return the host, or null
     */
    public @Nullable String domain() {
        return text("domain");
    }

    /**
     * The address of the portal's REST interface. Anybody can write it.
     *
     * @return the address, or null
     */
    public @Nullable String clientEndpoint() {
        return text("client_endpoint");
    }

    /**
     * The address of the authorization server. Anybody can write it.
     *
     * @return the address, or null
     */
    public @Nullable String serverEndpoint() {
        return text("server_endpoint");
    }

    /**
     * The application's status on the portal.
     *
     * @return the status, such as {@code L} for a local application, or null
     */
    public @Nullable String status() {
        return text("status");
    }

    /**
     * The portal's own identifier, which outlives its address.
     *
     * @return the identifier, or null
     */
    public @Nullable String memberId() {
        return text("member_id");
    }

    /**
     * The user whose work the event is about.
     *
     * @return the user, 0 for the portal itself, or null
     */
    public @Nullable Long userId() {
        return number("user_id");
    }

    /**
     * What proves where the event comes from: {@link EventContext#verify} compares it.
     *
     * @return the token, or null
     */
    public @Nullable String applicationToken() {
        return text("application_token");
    }

    /**
     * All that came.
     *
     * @return an object with tokens in it
     */
    @com.fasterxml.jackson.annotation.JsonValue
    public JsonValue json() {
        return json;
    }

    private @Nullable String text(String name) {
        String text = json.get(name).text();
        return text == null || text.isBlank() ? null : text;
    }

    private @Nullable Long number(String name) {
        return EventContext.number(json.get(name));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventAuth auth && json.equals(auth.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return "EventAuth[***]";
    }
}
