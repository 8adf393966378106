package dev.docbind.fleet.token;

import dev.docbind.runtime.auth.FormParameters;
import dev.docbind.runtime.auth.OAuthApplication;
import dev.docbind.runtime.auth.OAuthToken;
import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.TimeSource;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An authorization server whose refresh tokens are good once, and a portal that takes the last access token alone. */
final class AuthorizationServer {

    private final long delay;
    private int number = 1;
    final List<String> refreshes = new CopyOnWriteArrayList<>();

    /**
     * A server.
     *
     * @param delay how many milliseconds it takes
     */
    AuthorizationServer(long delay) {
        this.delay = delay;
    }

    static OAuthToken token(int number, Instant expiry) {
        return new OAuthToken(
                "access-" + number,
                "refresh-" + number,
                expiry,
                "https://example.bitrix24.com/rest/",
                null,
                "m1",
                null,
                null,
                null,
                null);
    }

    PortalClient machine(TokenStore store, String account, TimeSource time) {
        OAuthApplication application = OAuthApplication.builder("app.1", "secret")
                .transport(this::refresh)
                .time(time)
                .build();
        return PortalClient.builder()
                .credentials(application.credentials(store, account))
                .transport(this::call)
                .limiter(CallLimiter.none())
                .time(time)
                .build();
    }

    private TransportResponse refresh(TransportRequest request) throws InterruptedException {
        String given = String.valueOf(FormParameters.parse(request.body()).get("refresh_token"));
        refreshes.add(given);
        Thread.sleep(delay);
        synchronized (this) {
            if (!given.equals("refresh-" + number)) {
                return new TransportResponse(400, Map.of(), "{\"error\":\"invalid_grant\"}");
            }
            number++;
            return new TransportResponse(
                    200,
                    Map.of(),
                    "{\"access_token\":\"access-" + number + "\",\"refresh_token\":\"refresh-" + number
                            + "\",\"expires_in\":3600,\"client_endpoint\":\"https://example.bitrix24.com/rest/\"}");
        }
    }

    private synchronized TransportResponse call(TransportRequest request) {
        String token = JsonValue.parse(request.body()).get("auth").text();
        boolean isGood = number > 1 && ("access-" + number).equals(token);
        return isGood
                ? new TransportResponse(200, Map.of(), "{\"result\":true}")
                : new TransportResponse(401, Map.of(), "{\"error\":\"expired_token\",\"error_description\":\"\"}");
    }

    /** The pair that somebody got whose machine then died. */
    synchronized void loseThePair() {
        number++;
    }
}
