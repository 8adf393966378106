package dev.docbind.runtime.fault;

import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.limit.CallLimiter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same faults while so many calls are under way that no further one has a thread that waits. */
class CrowdedFaultTest extends ConnectionFaultTest {

    private static final int CALLS = 40;

    private static final List<CompletableFuture<RawAnswer>> UNDER_WAY = new ArrayList<>();
    private static ServerSocket silent;

    @BeforeAll
    static void call() throws IOException {
        silent = new ServerSocket(0, CALLS, InetAddress.getLoopbackAddress());
        PortalClient client = PortalClient.builder()
                .credentials(Credentials.webhook("http://127.0.0.1:" + silent.getLocalPort() + "/rest/1/s3cret/"))
                .limiter(CallLimiter.none())
                .build();
        for (int call = 0; call < CALLS; call++) {
            UNDER_WAY.add(client.async().call("a.b", Map.of()));
        }
    }

    @AfterAll
    static void leave() throws IOException {
        for (CompletableFuture<RawAnswer> call : UNDER_WAY) {
            call.cancel(true);
        }
        UNDER_WAY.clear();
        silent.close();
    }
}
