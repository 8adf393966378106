package dev.docbind.runtime.auth;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pair of tokens and what came with it. {@code toString} shows no secret.
 *
 * @param accessToken the token that calls carry, valid for an hour
 * @param refreshToken the token that obtains a new pair, once and within 180 days; null where none came
 * @param expiresAt when the access token expires, or null where that is not known
 * @param clientEndpoint the address of the portal's REST interface
 * @param serverEndpoint the address of the authorization server's REST interface, or null
 * @param memberId the portal's own identifier, which outlives its address; empty where none came
 * @param scope the permissions, separated by commas, or null
 * @param status the application's status on the portal, or null; only the authorization server's word can be trusted
 * @param userId the user that the token is for, or null
 * @param applicationToken what the portal's events carry to prove themselves, or null; it comes with the installation
 */
public record OAuthToken(
        String accessToken,
        @Nullable String refreshToken,
        @Nullable Instant expiresAt,
        String clientEndpoint,
        @Nullable String serverEndpoint,
        String memberId,
        @Nullable String scope,
        @Nullable String status,
        @Nullable Long userId,
        @Nullable String applicationToken) {

    /**
     * The pair in the event {@code ONAPPINSTALL}.
     *
     * @param form the event's parameters as they came, such as {@code auth[access_token]}
     * @param received when it came, from which the expiry is counted
     * @return the pair
     * @throws IllegalArgumentException when the event brings no token or no address that may be called; the message shows
     *     nothing of it
     */
    public static OAuthToken fromInstallation(Map<String, String> form, Instant received) {
        return TokenFields.ofInstallation(form).token(received);
    }

    /**
     * The pair that a portal posts when it opens a placement or the application's page.
     *
     * @param parameters the parameters of address and form, such as {@code AUTH_ID} and {@code DOMAIN}
     * @param received when they came, from which the expiry is counted
     * @return the pair
     * @throws IllegalArgumentException when they bring no token or no address that may be called; the message shows
     *     nothing of them
     */
    public static OAuthToken fromPlacement(Map<String, String> parameters, Instant received) {
        return TokenFields.ofPlacement(parameters).token(received);
    }

    /**
     * Reads what {@link #stored} wrote.
     *
     * @param text the text
     * @return the pair
     * @throws IllegalArgumentException when the text is damaged; the message shows nothing of it
     */
    public static OAuthToken ofStored(String text) {
        try {
            return read(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage());
        }
    }

    /**
     * The pair as a {@link TokenStore} can keep it: JSON, with its secrets in the clear.
     *
     * @return a text that nobody may see
     */
    public String stored() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("access_token", accessToken);
        members.put("refresh_token", refreshToken);
        members.put("expires_at", expiresAt);
        members.put("client_endpoint", clientEndpoint);
        members.put("server_endpoint", serverEndpoint);
        members.put("member_id", memberId);
        members.put("scope", scope);
        members.put("status", status);
        members.put("user_id", userId);
        members.put("application_token", applicationToken);
        members.values().removeAll(Collections.singleton(null));
        return WireFormat.bitrix24().write(members);
    }

    /** Half a token is none: a date that is not read would say that it never expires. */
    static OAuthToken read(String text) throws IOException {
        try {
            JsonValue json = JsonValue.parse(text);
            String accessToken = json.get("access_token").as(String.class);
            String clientEndpoint = json.get("client_endpoint").as(String.class);
            String memberId = json.get("member_id").as(String.class);
            OffsetDateTime expiry = json.get("expires_at").as(OffsetDateTime.class);
            if (accessToken == null || clientEndpoint == null) {
                throw new IOException("a stored token is incomplete");
            }
            return new OAuthToken(
                    accessToken,
                    json.get("refresh_token").as(String.class),
                    expiry == null ? null : expiry.toInstant(),
                    clientEndpoint,
                    json.get("server_endpoint").as(String.class),
                    memberId == null ? "" : memberId,
                    json.get("scope").as(String.class),
                    json.get("status").as(String.class),
                    json.get("user_id").as(Long.class),
                    json.get("application_token").as(String.class));
        } catch (IllegalArgumentException e) {
            throw new IOException("a stored token is damaged", e);
        }
    }

    /** What a new pair does not repeat stays as it was. */
    OAuthToken after(OAuthToken before) {
        return new OAuthToken(
                accessToken,
                refreshToken == null ? before.refreshToken : refreshToken,
                expiresAt,
                clientEndpoint,
                serverEndpoint == null ? before.serverEndpoint : serverEndpoint,
                memberId.isEmpty() ? before.memberId : memberId,
                scope == null ? before.scope : scope,
                status == null ? before.status : status,
                userId == null ? before.userId : userId,
                applicationToken == null ? before.applicationToken : applicationToken);
    }

    @Override
    public String toString() {
        return "OAuthToken[" + clientEndpoint + ", expires " + expiresAt + "]";
    }
}
