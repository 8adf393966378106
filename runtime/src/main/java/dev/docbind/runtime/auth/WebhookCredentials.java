package dev.docbind.runtime.auth;

import dev.docbind.runtime.RestVersion;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An incoming webhook: user and secret stand in the address of every call. */
final class WebhookCredentials implements Credentials {

    private static final String WHAT = "the webhook";
    private static final Pattern USER = Pattern.compile("\\d+");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]+");

    private final PortalAddress portal;
    private final String user;
    private final Secret secret;

    private WebhookCredentials(PortalAddress portal, String user, Secret secret) {
        this.portal = portal;
        this.user = user;
        this.secret = secret;
    }

    static WebhookCredentials parse(String address) {
        PortalAddress portal = PortalAddress.parse(address, WHAT);
        List<String> parts = portal.segments();
        boolean complete = parts.size() == 2 || (parts.size() == 3 && PortalAddress.isMethod(parts.get(2)));
        if (!complete
                || !USER.matcher(parts.get(0)).matches()
                || !SECRET.matcher(parts.get(1)).matches()) {
            throw new IllegalArgumentException(WHAT
                    + " has to look like https://PORTAL/rest/USER/SECRET/ with the user's number and the secret"
                    + " that the portal shows");
        }
        return new WebhookCredentials(portal, parts.get(0), new Secret(parts.get(1)));
    }

    @Override
    public URI address(String method, RestVersion rest) {
        return portal.of(rest, user + "/" + secret.reveal() + "/", method);
    }

    @Override
    public Map<String, String> bodyParameters() {
        return Map.of();
    }

    @Override
    public String redact(String text) {
        return secret.redact(text);
    }

    @Override
    public String toString() {
        return "webhook of user " + user + " at " + portal;
    }
}
