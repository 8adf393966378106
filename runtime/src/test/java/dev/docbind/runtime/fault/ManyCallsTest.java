package dev.docbind.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.limit.CallLimiter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More asynchronous calls at a time than have a thread that waits. */
class ManyCallsTest {

    private static final int CALLS = 80;

    private final CountDownLatch arrived = new CountDownLatch(CALLS);
    private final CountDownLatch open = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private PortalClient client;

    @BeforeEach
    void serve() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), CALLS);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            arrived.countDown();
            try {
                open.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            byte[] answer = "{\"result\":true}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        client = PortalClient.builder()
                .credentials(Credentials.webhook(
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/rest/1/s3cret/"))
                .limiter(CallLimiter.none())
                .build();
    }

    @AfterEach
    void end() {
        open.countDown();
        client.close();
        server.stop(0);
        threads.shutdown();
    }

    private List<CompletableFuture<RawAnswer>> called() throws InterruptedException {
        List<CompletableFuture<RawAnswer>> calls = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            calls.add(client.async().call("a.b", Map.of()));
        }
        assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
        return calls;
    }

    @Test
    void allAreUnderWayAtTheSameTime() throws Exception {
        List<CompletableFuture<RawAnswer>> calls = called();
        open.countDown();
        for (CompletableFuture<RawAnswer> call : calls) {
            assertThat(call.get(30, TimeUnit.SECONDS).status()).isEqualTo(200);
        }
    }

    @Test
    void whatIsCancelledKeepsNoOtherFromBeingAnswered() throws Exception {
        for (CompletableFuture<RawAnswer> call : called()) {
            assertThat(call.cancel(true)).isTrue();
        }
        List<CompletableFuture<RawAnswer>> others = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            others.add(client.async().call("a.b", Map.of()));
        }
        open.countDown();
        for (CompletableFuture<RawAnswer> call : others) {
            assertThat(call.get(30, TimeUnit.SECONDS).status()).isEqualTo(200);
        }
    }
}
