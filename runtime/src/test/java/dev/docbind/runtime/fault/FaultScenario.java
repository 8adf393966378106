package dev.docbind.runtime.fault;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.client.VirtualTime;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.JdkTransport;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A client on a real connection to a server that fails as a test says; pauses pass on virtual time. */
@Timeout(60)
abstract class FaultScenario {

    /** A method that is called by its name alone counts as a write, unless the caller knows better. */
    private static final CallOptions READS =
            CallOptions.builder().repeatable(true).build();

    static final String JSON = "Content-Type: application/json\r\n";
    static final String OK = "{\"result\":true}";
    static final long LARGEST = 1 << 20;

    final VirtualTime time = new VirtualTime();
    FaultyServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FaultyServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    PortalClient client(Duration timeout) {
        return PortalClient.builder()
                .credentials(Credentials.webhook(server.origin() + "/rest/1/s3cret/"))
                .transport(JdkTransport.builder()
                        .timeout(timeout)
                        .connectTimeout(Duration.ofSeconds(5))
                        .largestAnswer(LARGEST)
                        .build())
                .limiter(CallLimiter.none())
                .time(time)
                .build();
    }

    PortalClient client() {
        return client(Duration.ofSeconds(30));
    }

    RawAnswer write() {
        return client().call("crm.deal.add", Map.of());
    }

    RawAnswer read() {
        return client().with(READS).call("crm.deal.get", Map.of());
    }

    TransportException lost() {
        return catchThrowableOfType(TransportException.class, this::write);
    }

    static void hang(Socket connection) throws IOException {
        while (connection.getInputStream().read() >= 0) {
            // Until the client hangs up.
        }
    }
}
