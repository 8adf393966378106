package dev.docbind.runtime.auth;

import dev.docbind.runtime.RestVersion;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A token of an OAuth application: it travels in the body of every call. */
final class OAuthCredentials implements Credentials {

    private static final String WHAT = "the client endpoint";

    private final PortalAddress portal;
    private final Secret token;
    /** When the token expires and when to renew it; null where nobody said. */
    private final @Nullable Instant expiry;

    private final @Nullable Instant due;

    private OAuthCredentials(PortalAddress portal, Secret token, @Nullable Instant expiry, @Nullable Instant due) {
        this.portal = portal;
        this.token = token;
        this.expiry = expiry;
        this.due = due;
    }

    static OAuthCredentials of(OAuthToken token, Duration ahead) {
        Instant expiry = token.expiresAt();
        OAuthCredentials credentials = of(token.clientEndpoint(), token.accessToken());
        return new OAuthCredentials(
                credentials.portal, credentials.token, expiry, expiry == null ? null : expiry.minus(ahead));
    }

    static OAuthCredentials of(String clientEndpoint, String accessToken) {
        PortalAddress portal = PortalAddress.parse(clientEndpoint, WHAT);
        if (!portal.segments().isEmpty()) {
            throw new IllegalArgumentException(WHAT + " has to look like https://PORTAL/rest/");
        }
        if (accessToken.isBlank()) {
            throw new IllegalArgumentException("the access token is empty");
        }
        return new OAuthCredentials(portal, new Secret(accessToken.strip()), null, null);
    }

    @Override
    public URI address(String method, RestVersion rest) {
        return portal.of(rest, "", method);
    }

    @Override
    public Map<String, String> bodyParameters() {
        return Map.of("auth", token.reveal());
    }

    @Override
    public String authorizationHeader() {
        return "Bearer " + token.reveal();
    }

    /** The same, to renew at another time. */
    OAuthCredentials due(Instant other) {
        return new OAuthCredentials(portal, token, expiry, other);
    }

    boolean isDue(Instant now) {
        return due != null && !now.isBefore(due);
    }

    boolean isExpired(Instant now) {
        return expiry != null && !now.isBefore(expiry);
    }

    /** Whether the portal refused these. */
    boolean isRefused(@Nullable Credentials refused) {
        return refused instanceof OAuthCredentials old && old.carries(token.reveal());
    }

    /** Whether this carries the token. */
    boolean carries(String accessToken) {
        return token.reveal().equals(accessToken);
    }

    @Override
    public String redact(String text) {
        return token.redact(text);
    }

    @Override
    public String toString() {
        return "OAuth application at " + portal;
    }
}
