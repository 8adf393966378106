package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.JdkTransport;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Who closes a client, and what that gives back. */
@Timeout(20)
class ClosingTest {

    private final CompletableFuture<TransportResponse> pending = new CompletableFuture<>();

    private final PortalClient client = PortalClient.builder()
            .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
            .transport(new Transport() {
                @Override
                public TransportResponse execute(TransportRequest request) {
                    throw new AssertionError("nobody should wait here");
                }

                @Override
                public CompletableFuture<TransportResponse> executeAsync(TransportRequest request) {
                    return pending;
                }
            })
            .limiter(CallLimiter.none())
            .build();

    private void closes(Consumer<CompletableFuture<RawAnswer>> end) throws Exception {
        CompletableFuture<RawAnswer> call = client.async().call("a.b", Map.of());
        CompletableFuture<Duration> closed = call.handle((answer, problem) -> {
            long begin = System.nanoTime();
            client.close();
            return Duration.ofNanos(System.nanoTime() - begin);
        });
        end.accept(call);
        assertThat(closed.get(15, TimeUnit.SECONDS)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whatFollowsOnAnAnswerMayCloseTheClient() throws Exception {
        closes(call -> pending.complete(new TransportResponse(200, Map.of(), "{\"result\":1}")));
    }

    @Test
    void whatFollowsOnAFailureMayCloseTheClient() throws Exception {
        closes(call -> pending.complete(new TransportResponse(403, Map.of(), "{\"error\":\"ACCESS_DENIED\"}")));
    }

    @Test
    void whatFollowsOnACancelledCallMayCloseTheClient() throws Exception {
        closes(call -> call.cancel(true));
        assertThat(pending).isCancelled();
    }

    @Test
    void whatFollowsOnACallThatTimedOutMayCloseTheClient() throws Exception {
        closes(call -> call.completeExceptionally(new TimeoutException()));
        assertThat(pending).isCancelled();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void aClosedTransportGivesItsConnectionsAndThreadsBack() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Integer> end = new CompletableFuture<>();
            Thread serving = new Thread(() -> serve(server, end), "serving");
            serving.setDaemon(true);
            serving.start();
            long before = selectors();
            PortalClient real = PortalClient.builder()
                    .credentials(Credentials.webhook("http://127.0.0.1:" + server.getLocalPort() + "/rest/1/s3cret/"))
                    .limiter(CallLimiter.none())
                    .build();
            real.call("a.b", Map.of());
            assertThat(selectors()).isEqualTo(before + 1);
            real.close();
            // The server sees the connection end although the client's object is still there.
            assertThat(end.get(10, TimeUnit.SECONDS)).isEqualTo(-1);
            while (selectors() > before) {
                Thread.sleep(5);
            }
            assertThat(real).isNotNull();
        }
    }

    @Test
    void aClientOfTheApplicationStaysOpen() {
        JdkTransport given = JdkTransport.builder()
                .client(java.net.http.HttpClient.newHttpClient())
                .build();
        given.close();
        given.close();
        assertThat(given).hasToString("JdkTransport");
    }

    private static long selectors() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains("SelectorManager"))
                .count();
    }

    private static void serve(ServerSocket server, CompletableFuture<Integer> end) {
        try (Socket connection = server.accept()) {
            InputStream in = connection.getInputStream();
            StringBuilder head = new StringBuilder();
            while (!head.toString().endsWith("\r\n\r\n{}")) {
                head.append((char) in.read());
            }
            connection
                    .getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"result\":1}"
                            .getBytes(StandardCharsets.UTF_8));
            end.complete(in.read());
        } catch (Exception e) {
            end.completeExceptionally(e);
        }
    }
}
