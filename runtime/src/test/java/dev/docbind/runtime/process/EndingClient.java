package dev.docbind.runtime.process;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.DeadlineException;
import dev.docbind.runtime.transport.TransportResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Ends while its token is renewed: the deadline of the only call is over before the server's answer comes. */
final class EndingClient {

    private EndingClient() {}

    public static void main(String[] arguments) {
        TokenStore store = TokenStore.inFolder(Path.of(arguments[1]));
        String pair = "{\"access_token\":\"access2\",\"refresh_token\":\"refresh2\",\"expires_in\":3600}";
        PortalClient client = OneTimePortal.client(
                arguments[2],
                store,
                request -> new TransportResponse(401, Map.of(), "{\"error\":\"expired_token\"}"),
                request -> {
                    Thread.sleep(1500);
                    return new TransportResponse(200, Map.of(), pair);
                });
        try {
            client.with(CallOptions.builder().deadline(Duration.ofMillis(500)).build())
                    .call("a.b", Map.of());
        } catch (DeadlineException e) {
            if (arguments[0].equals("exit")) {
                System.exit(0);
            }
        }
    }
}
