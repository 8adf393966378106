package dev.docbind.bitrix24.check;

import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.testing.EmbeddedPortal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A portal with one client for each way to call it. */
final class Callers {
    private final EmbeddedPortal portal;
    private final PortalClient webhook;
    private final PortalClient oauth;

    Callers(EmbeddedPortal portal) {
        this.portal = portal;
        this.webhook = PortalClient.webhook(portal.webhookAddress());
        this.oauth = PortalClient.builder()
                .credentials(Credentials.oauth(portal.clientEndpoint(), portal.accessToken()))
                .build();
    }

    EmbeddedPortal portal() {
        return portal;
    }

    PortalClient client(Caller caller) {
        return switch (caller) {
            case WEBHOOK -> webhook;
            case OAUTH -> oauth;
        };
    }

    /** What a call with these parameters carries. */
    JsonValue body(Caller caller, JsonValue parameters) {
        Map<String, Object> members = new LinkedHashMap<>(parameters.members());
        if (caller == Caller.OAUTH) {
            members.put("auth", portal.accessToken());
        }
        return JsonValue.of(members);
    }
}
