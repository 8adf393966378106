package dev.docbind.runtime.event;

import dev.docbind.runtime.auth.OAuthApplication;
import dev.docbind.runtime.auth.OAuthToken;
import dev.docbind.runtime.error.RefreshRefusedException;
import dev.docbind.runtime.event.EventRefusedException.Reason;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a portal posts to the handler of a placement, or to the page of the application, when somebody opens it. Nothing in it is to be
 * trusted before {@link #verify}, and what was opened not even then. {@code toString} is the code alone, at most 100 signs of it.
 *
 * <pre>{@code
 * OpenedPlacement opened = OpenedPlacement.parse(request.getParameterMap());
 * PlacementsId options = opened.options(Placements.CRM_DEAL_DETAIL_TAB);
 * }</pre>
 */
public final class OpenedPlacement {

    /** Stands for an address until the authorization server has named one; no portal can have it. */
    private static final String NOWHERE = "https://portal.invalid/rest/";

    private static final List<String> TRUSTED =
            List.of("PLACEMENT", "PLACEMENT_OPTIONS", "AUTH_ID", "REFRESH_ID", "member_id");

    /** Of a longer text there is no need in a log. */
    private static final int SHOWN = 100;

    private final JsonValue body;
    private final JsonValue options;

    private OpenedPlacement(JsonValue body) {
        checkCase(body);
        this.body = body;
        this.options = options(body.get("PLACEMENT_OPTIONS"));
    }

    /**
     * Reads a posted form, which anybody can have sent. What stands in the address is not in it: put the query, with {@code &} behind it,
     * before the body.
     *
     * @param body the form
     * @return what was posted
     * @throws EventRefusedException when this is no form, says something twice, in its options, too, or is beyond
     *     {@link EventLimits#DEFAULT}
     */
    public static OpenedPlacement parse(byte[] body) {
        return new OpenedPlacement(FormBody.read(body, EventLimits.DEFAULT));
    }

    /**
     * Reads a form whose body is read already, as a servlet's container does, with what stands in the address.
     *
     * @param parameters the values by their names
     * @return what was posted
     * @throws EventRefusedException as {@link #parse(byte[])} does
     */
    public static OpenedPlacement parse(Map<String, String @Nullable []> parameters) {
        return new OpenedPlacement(FormBody.read(parameters, EventLimits.DEFAULT));
    }

    /** Whoever trusts one of these must not be given another one under a name that looks the same. */
    private static void checkCase(JsonValue body) {
        for (String name : body.names()) {
            for (String trusted : TRUSTED) {
                if (trusted.equalsIgnoreCase(name) && !trusted.equals(name)) {
                    throw new EventRefusedException(Reason.AMBIGUOUS);
                }
            }
        }
    }

    /** JSON as text, as portals send it, or a nested form; a text that is no JSON stays one. */
    private static JsonValue options(JsonValue sent) {
        String text = sent.text();
        if (text == null || text.isBlank()) {
            return text == null ? sent : JsonValue.NULL;
        }
        char first = text.stripLeading().charAt(0);
        int written = first == '{' || first == '[' ? members(text) : 0;
        JsonValue read;
        try {
            read = JsonValue.parse(text);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return sent;
        }
        // Of two members with one name, one is lost.
        if (members(read.toJson()) < written) {
            throw new EventRefusedException(Reason.AMBIGUOUS);
        }
        return read;
    }

    /** How many members JSON has, within the limits. */
    private static int members(String json) {
        EventLimits limits = EventLimits.DEFAULT;
        int depth = 0;
        int values = 1;
        int members = 0;
        boolean quoted = false;
        for (int at = 0; at < json.length(); at++) {
            char sign = json.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == '\\') {
                at++;
            } else if (!quoted) {
                depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
                values += sign == ',' ? 1 : 0;
                members += sign == ':' ? 1 : 0;
            }
            if (depth > limits.depth()) {
                throw new EventRefusedException(Reason.TOO_DEEP);
            }
            if (values > limits.values()) {
                throw new EventRefusedException(Reason.TOO_MANY_VALUES);
            }
        }
        return members;
    }

    /**
     * The code of the placement: {@code DEFAULT} or nothing where the application's own page is opened.
     *
     * @return the code as it came; empty where none came
     */
    public String code() {
        String code = value("PLACEMENT");
        return code == null ? "" : code;
    }

    /**
     * Whether this placement was opened.
     *
     * @param code a code; case says nothing
     * @return true if it was
     */
    public boolean is(PlacementCode<?> code) {
        return code.nameIn(code()) != null;
    }

    /**
     * The options of a placement, typed. What does not fit is in {@code additional()} of the record.
     *
     * @param code the placement
     * @param <O> the record of its options
     * @return the options; null where another placement was opened, or no object came
     */
    public <O> @Nullable O options(PlacementCode<O> code) {
        return is(code) ? options(code.options) : null;
    }

    /**
     * The options, typed, whatever placement was opened.
     *
     * @param type a record
     * @param <O> the record
     * @return the options; null where no object came
     */
    public <O> @Nullable O options(Class<O> type) {
        return options.isObject() ? WireFormat.bitrix24().read(options.toJson(), type, problem -> {}) : null;
    }

    /**
     * The options as they came.
     *
     * @return JSON, a text where they are none, or null as JSON has it where none came
     */
    public JsonValue options() {
        return options;
    }

    /**
     * The host of the portal. Anybody can write it.
     *
     * @return the host, or null
     */
    public @Nullable String domain() {
        return value("DOMAIN");
    }

    /**
     * The token of the user who opened the placement.
     *
     * @return the token, or null
     */
    public @Nullable String accessToken() {
        return value("AUTH_ID");
    }

    /**
     * How long the token is valid.
     *
     * @return the seconds, or null
     */
    public @Nullable Long expiresIn() {
        return EventContext.number(body.get("AUTH_EXPIRES"));
    }

    /**
     * What renews the token.
     *
     * @return the token, or null
     */
    public @Nullable String refreshToken() {
        return value("REFRESH_ID");
    }

    /**
     * The portal's own identifier, which outlives its address.
     *
     * @return the identifier, or null
     */
    public @Nullable String memberId() {
        return value("member_id");
    }

    /**
     * Any other value, such as {@code LANG}, {@code APP_SID}, {@code PROTOCOL} or {@code status}. Anybody can have written it.
     *
     * @param name its name
     * @return the text, or null where there is none
     */
    public @Nullable String value(String name) {
        String text = body.get(name).text();
        return text == null || text.isBlank() ? null : text;
    }

    /**
     * All that came. It holds tokens: show it to nobody.
     *
     * @return the form as an object
     */
    public JsonValue body() {
        return body;
    }

    /**
     * The pair of the user as it came, with an address that anybody can have written: {@link #verify} returns one that is confirmed.
     *
     * @param received when it came, from which the expiry is counted
     * @return the pair
     * @throws IllegalArgumentException as {@link OAuthToken#fromPlacement} does
     */
    public OAuthToken token(Instant received) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : body.names()) {
            String text = value(name);
            if (text != null) {
                texts.put(name, text);
            }
        }
        return OAuthToken.fromPlacement(texts, received);
    }

    /**
     * Makes sure that this comes from the portal that it names: its refresh token is shown to the application's authorization server,
     * which says whose it is and where. No address in the form is called. Each call costs a request and uses the refresh token up.
     *
     * <p>That proves who holds the token, and nothing else: the code and the options are whatever that user wrote. Read what the options
     * name with the pair that is returned, so that the portal says whether this user may see it.
     *
     * @param application asks its authorization server
     * @return the fresh pair of the user who opened the placement
     * @throws EventRefusedException when the server does not know the token, or says that it is of another portal
     * @throws dev.docbind.runtime.error.Bitrix24Exception when the server cannot be reached or has no time, and a
     *     {@link RefreshRefusedException} when it refuses the application itself, or says that something has to be paid
     */
    public OAuthToken verify(OAuthApplication application) {
        String refreshToken = refreshToken();
        try {
            if (refreshToken != null && memberId() != null) {
                OAuthToken fresh = application.refresh(
                        new OAuthToken("", refreshToken, null, NOWHERE, null, "", null, null, null, null));
                if (fresh.memberId().equals(memberId())
                        && !fresh.clientEndpoint().equals(NOWHERE)) {
                    return fresh;
                }
            }
            throw new EventRefusedException(Reason.NOT_CONFIRMED);
        } catch (RefreshRefusedException e) {
            if (e.reason() == RefreshRefusedException.Reason.AUTHORIZE_AGAIN
                    || e.reason() == RefreshRefusedException.Reason.PORTAL_GONE) {
                throw new EventRefusedException(Reason.NOT_CONFIRMED, e);
            }
            throw e;
        }
    }

    @Override
    public String toString() {
        String code = code();
        return code.substring(0, Math.min(SHOWN, code.length())).replaceAll("[^\\w.:*-]", "?");
    }
}
