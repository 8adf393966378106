package dev.docbind.bitrix24.check;

import dev.docbind.runtime.JsonValue;
import dev.docbind.runtime.PortalClient;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.testing.EmbeddedPortal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The two ways to prove who calls. */
enum Caller {
    WEBHOOK {
        @Override
        PortalClient client(EmbeddedPortal portal) {
            return PortalClient.webhook(portal.webhookAddress());
        }

        @Override
        JsonValue body(JsonValue parameters, EmbeddedPortal portal) {
            return parameters;
        }
    },
    OAUTH {
        @Override
        PortalClient client(EmbeddedPortal portal) {
            return PortalClient.builder()
                    .credentials(Credentials.oauth(portal.clientEndpoint(), portal.accessToken()))
                    .build();
        }

        @Override
        JsonValue body(JsonValue parameters, EmbeddedPortal portal) {
            Map<String, Object> members = new LinkedHashMap<>(parameters.members());
            members.put("auth", portal.accessToken());
            return JsonValue.of(members);
        }
    };

    abstract PortalClient client(EmbeddedPortal portal);

    /** What a call with these parameters carries. */
    abstract JsonValue body(JsonValue parameters, EmbeddedPortal portal);
}
