package dev.docbind.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.FileReference;
import dev.docbind.runtime.PortalMove;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.client.VirtualTime;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.JdkTransport;
import dev.docbind.runtime.transport.Transport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Renamed portals on real connections, with TLS on the one side or on both. */
@Timeout(60)
class HttpsMovesTest {

    private static final String WEBHOOK = "/rest/1/s3cret/";

    @TempDir
    private Path folder;

    private final VirtualTime time = new VirtualTime();
    private final List<PortalMove> moves = new ArrayList<>();
    private HttpsPortal portal;
    private FaultyServer plain;

    @BeforeEach
    void start() throws Exception {
        portal = new HttpsPortal(folder);
        plain = new FaultyServer();
        plain.then(FaultyServer.answer(302, "Location: " + portal.origin() + WEBHOOK + "crm.deal.add\r\n", ""));
    }

    @AfterEach
    void stop() throws Exception {
        portal.close();
        plain.close();
    }

    private PortalClient client(Credentials credentials, Transport transport, String allowed) {
        return PortalClient.builder()
                .credentials(credentials)
                .transport(transport)
                .limiter(CallLimiter.none())
                .time(time)
                .allowedHosts(allowed::equals)
                .onMove(moves::add)
                .build();
    }

    private PortalClient webhook(String origin, String allowed) {
        return client(Credentials.webhook(origin + WEBHOOK), portal.transport(), allowed);
    }

    @Test
    void aRenamedPortalIsFollowedToHttpsWithPathAndBody() {
        PortalClient client = webhook(plain.origin(), "localhost");
        client.call("crm.deal.add", Map.of("NAME", "v"));
        client.call("crm.deal.add", Map.of("NAME", "w"));
        assertThat(portal.requests)
                .containsExactly(WEBHOOK + "crm.deal.add {\"NAME\":\"v\"}", WEBHOOK + "crm.deal.add {\"NAME\":\"w\"}");
        assertThat(plain.connections()).isEqualTo(1);
        assertThat(moves)
                .containsExactly(new PortalMove(
                        plain.origin().substring("http://".length()),
                        portal.origin().substring("https://".length())));
    }

    @Test
    void aTokenGoesAlongInTheBody() {
        plain = plainTo("/rest/crm.deal.add");
        client(Credentials.oauth(plain.origin() + "/rest/", "t0ken"), portal.transport(), "localhost")
                .call("crm.deal.add", Map.of());
        assertThat(portal.requests).containsExactly("/rest/crm.deal.add {\"auth\":\"t0ken\"}");
    }

    @Test
    void aDownloadTakesTheTokenToTheNewAddressToo() throws Exception {
        plain = plainTo("/rest/x.download");
        PortalClient client =
                client(Credentials.oauth(plain.origin() + "/rest/", "t0ken"), portal.transport(), "localhost");
        FileReference file = FileReference.of("/rest/x.download?id=1");
        client.files().download(file, folder.resolve("a"), 1000);
        client.files().download(file, folder.resolve("b"), 1000);
        assertThat(portal.requests)
                .containsExactly("/rest/x.download id=1&auth=t0ken", "/rest/x.download id=1&auth=t0ken");
        assertThat(plain.connections()).isEqualTo(1);
        assertThat(moves).hasSize(1);
    }

    private FaultyServer plainTo(String path) {
        try {
            plain.close();
            return new FaultyServer()
                    .then(FaultyServer.answer(302, "Location: " + portal.origin() + path + "\r\n", ""));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aHostThatNobodyAllowedGetsNothing() {
        PortalClient client = webhook(plain.origin(), "portal.company.example");
        assertThatThrownBy(() -> client.call("crm.deal.add", Map.of())).isInstanceOf(UnreadableAnswerException.class);
        assertThat(portal.requests).isEmpty();
        assertThat(moves).isEmpty();
    }

    @Test
    void anotherPathGetsNothing() {
        plain = plainTo("/login/");
        PortalClient client = webhook(plain.origin(), "localhost");
        assertThatThrownBy(() -> client.call("crm.deal.add", Map.of())).isInstanceOf(UnreadableAnswerException.class);
        assertThat(portal.requests).isEmpty();
    }

    @Test
    void nothingGoesFromHttpsToPlainHttpThoughItsHostIsAllowed() {
        portal.moveTo(plain.origin());
        PortalClient client = webhook(portal.origin(), "127.0.0.1");
        assertThatThrownBy(() -> client.call("crm.deal.add", Map.of()))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageContaining("not followed");
        assertThat(portal.requests).hasSize(1);
        assertThat(plain.connections()).isZero();
    }

    @Test
    void aPortalThatNobodyVouchesForIsSentNothingAndSoDidNothing() {
        PortalClient client = client(
                Credentials.webhook(portal.origin() + WEBHOOK),
                JdkTransport.withTimeout(Duration.ofSeconds(30)),
                "localhost");
        assertThatThrownBy(() -> client.call("crm.deal.add", Map.of()))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        failure -> assertThat(failure.mayHaveRun()).isFalse())
                .hasMessageNotContaining("s3cret");
        assertThat(portal.requests).isEmpty();
        // The certificate would be the same the next time.
        assertThat(time.waits).isEmpty();
    }
}
