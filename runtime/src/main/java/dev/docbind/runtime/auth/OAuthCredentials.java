package dev.docbind.runtime.auth;

import dev.docbind.runtime.RestVersion;
import java.net.URI;
import java.util.Map;

/** A token of an OAuth application: it travels in the body of every call. */
final class OAuthCredentials implements Credentials {

    private static final String WHAT = "the client endpoint";

    private final PortalAddress portal;
    private final Secret token;

    private OAuthCredentials(PortalAddress portal, Secret token) {
        this.portal = portal;
        this.token = token;
    }

    static OAuthCredentials of(String clientEndpoint, String accessToken) {
        PortalAddress portal = PortalAddress.parse(clientEndpoint, WHAT);
        if (!portal.segments().isEmpty()) {
            throw new IllegalArgumentException(WHAT + " has to look like https://PORTAL/rest/");
        }
        if (accessToken.isBlank()) {
            throw new IllegalArgumentException("the access token is empty");
        }
        return new OAuthCredentials(portal, new Secret(accessToken.strip()));
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

    /** Whether this carries the token. */
    boolean carries(String accessToken) {
        return token.reveal().equals(accessToken);
    }

    /** Whether this carries the token of others. */
    boolean carries(OAuthCredentials others) {
        return carries(others.token.reveal());
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
