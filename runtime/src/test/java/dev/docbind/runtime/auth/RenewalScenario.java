package dev.docbind.runtime.auth;

import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.client.ScriptedTransport;
import dev.docbind.runtime.client.VirtualTime;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An account whose access token has to be renewed, an authorization server and a portal. */
abstract class RenewalScenario {

    static final String ACCOUNT = "m1";
    static final String EXPIRED = "{\"error\":\"expired_token\",\"error_description\":\"expired\"}";

    final VirtualTime time = new VirtualTime();
    final TokenStore store = TokenStore.inMemory();
    final Server server = new Server();
    final ScriptedTransport oauth = new ScriptedTransport().then(server::refresh);

    /** An authorization server whose refresh tokens are good once, and a portal that takes the last access token alone. */
    static final class Server {

        private int number = 1;
        final List<String> calls = new CopyOnWriteArrayList<>();

        synchronized TransportResponse refresh(TransportRequest request) {
            String given = FormParameters.parse(request.body()).get("refresh_token");
            if (!given.equals("refresh" + number)) {
                return new TransportResponse(400, Map.of(), "{\"error\":\"invalid_grant\"}");
            }
            number++;
            return new TransportResponse(
                    200,
                    Map.of(),
                    "{\"access_token\":\"access" + number
                            + "\",\"refresh_token\":\"refresh" + number
                            + "\",\"expires_in\":3600,\"client_endpoint\":\"https://example.bitrix24.com/rest/\"}");
        }

        synchronized TransportResponse call(TransportRequest request) {
            String token = JsonValue.parse(request.body()).get("auth").text();
            calls.add(String.valueOf(token));
            return token != null && token.equals("access" + number)
                    ? new TransportResponse(200, Map.of(), "{\"result\":true}")
                    : new TransportResponse(401, Map.of(), EXPIRED);
        }

        synchronized void expire() {
            number++;
        }
    }

    static OAuthToken token(int number, Instant expiry) {
        return new OAuthToken(
                "access" + number,
                "refresh" + number,
                expiry,
                "https://example.bitrix24.com/rest/",
                null,
                ACCOUNT,
                null,
                null,
                null,
                null);
    }

    OAuthApplication application() {
        return OAuthApplication.builder("app.1", "secret")
                .transport(oauth)
                .time(time)
                .build();
    }

    PortalClient client(Transport portal) {
        return PortalClient.builder()
                .credentials(application().credentials(store, ACCOUNT))
                .transport(portal)
                .limiter(CallLimiter.none())
                .time(time)
                .build();
    }

    PortalClient client(Transport portal, Transport authorization) {
        OAuthApplication application = OAuthApplication.builder("app.1", "secret")
                .transport(authorization)
                .time(time)
                .build();
        return PortalClient.builder()
                .credentials(application.credentials(store, ACCOUNT))
                .transport(portal)
                .limiter(CallLimiter.none())
                .time(time)
                .build();
    }
}
