package dev.docbind.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.PermissionException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.JdkTransport;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Every fault that the network can have, each on a real connection. */
class ConnectionFaultTest extends FaultScenario {

    @Test
    void aRefusedConnectionMeansThatNothingRan() throws IOException {
        server.close();
        TransportException failure = lost();
        assertThat(failure.mayHaveRun()).isFalse();
        assertThat(time.waits).hasSize(4);
    }

    @Test
    void aResetBeforeTheAnswerLeavesAWriteOpenAndARepeatServesARead() {
        server.then(connection -> {
                    FaultyServer.read(connection);
                    FaultyServer.reset(connection);
                })
                .then(connection -> {
                    FaultyServer.read(connection);
                    FaultyServer.reset(connection);
                })
                .then(FaultyServer.answer(200, JSON, OK));
        assertThat(lost().mayHaveRun()).isTrue();
        assertThat(server.connections()).isEqualTo(1);
        assertThat(read().status()).isEqualTo(200);
        assertThat(server.connections()).isEqualTo(3);
    }

    @Test
    void anEndBeforeTheAnswerIsAReset() {
        server.then(FaultyServer::read);
        assertThat(lost().mayHaveRun()).isTrue();
    }

    @Test
    void aResetInTheAnswerIsNoAnswer() {
        server.then(connection -> {
            FaultyServer.read(connection);
            FaultyServer.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"result\":");
            FaultyServer.reset(connection);
        });
        assertThat(lost().mayHaveRun()).isTrue();
    }

    @Test
    void aResetAfterTheAnswerDoesNotMatter() {
        server.then(connection -> {
            FaultyServer.answer(200, JSON, OK).serve(connection);
            connection.shutdownOutput();
        });
        assertThat(write().result()).isEqualTo(JsonValue.of(true));
        assertThat(write().result()).isEqualTo(JsonValue.of(true));
    }

    @Test
    void halfABodyIsNoAnswer() {
        server.then(connection -> {
            FaultyServer.read(connection);
            FaultyServer.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + OK);
        });
        assertThat(lost().mayHaveRun()).isTrue();
    }

    @Test
    void halfAChunkIsNoAnswer() {
        server.then(connection -> {
            FaultyServer.read(connection);
            FaultyServer.write(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"result\"");
        });
        assertThat(lost().mayHaveRun()).isTrue();
    }

    @Test
    void headersThatNeverComeTimeOut() {
        server.then(FaultScenario::hang);
        TransportException failure = catchThrowableOfType(
                TransportException.class, () -> client(Duration.ofMillis(300)).call("crm.deal.add", Map.of()));
        assertThat(failure.mayHaveRun()).isTrue();
        assertThat(failure).hasMessageContaining("HttpTimeoutException");
    }

    @Test
    void aBodyThatNeverEndsTimesOutToo() {
        server.then(connection -> {
            FaultyServer.read(connection);
            FaultyServer.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            hang(connection);
        });
        assertThatThrownBy(() -> client(Duration.ofMillis(300)).call("crm.deal.add", Map.of()))
                .isInstanceOf(TransportException.class);
        assertThatThrownBy(() -> client(Duration.ofMillis(300))
                        .async()
                        .call("crm.deal.add", Map.of())
                        .join())
                .hasCauseInstanceOf(TransportException.class);
    }

    @Test
    void cancellingGivesTheConnectionBack() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch hungUp = new CountDownLatch(1);
        server.then(connection -> {
            FaultyServer.read(connection);
            arrived.countDown();
            hang(connection);
            hungUp.countDown();
        });
        var answer = client().async().call("crm.deal.add", Map.of());
        assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
        answer.cancel(true);
        assertThat(hungUp.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anInterruptGivesTheConnectionBack() throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        server.then(connection -> {
            FaultyServer.read(connection);
            caller.interrupt();
            hang(connection);
            hungUp.countDown();
        });
        TransportException failure = lost();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.mayHaveRun()).isTrue();
        assertThat(hungUp.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aHeaderOfNonsenseDoesNotBreakTheClient() {
        server.then(connection -> {
            FaultyServer.read(connection);
            FaultyServer.write(connection, "SSH-2.0-OpenSSH\r\n\r\n");
        });
        assertThatThrownBy(this::write).isInstanceOf(Bitrix24Exception.class);
    }

    @Test
    void aPortalThatHangsUpBetweenTwoCallsCostsNeither() throws Exception {
        CountDownLatch noticed = new CountDownLatch(1);
        server.then(connection -> {
                    FaultyServer.read(connection);
                    FaultyServer.write(
                            connection,
                            "HTTP/1.1 200 OK\r\nContent-Length: " + OK.length() + "\r\n" + JSON + "\r\n" + OK);
                    connection.shutdownOutput();
                    hang(connection);
                    noticed.countDown();
                })
                .then(FaultyServer.answer(200, JSON, OK));
        PortalClient client = client();
        assertThat(client.call("crm.deal.add", Map.of()).status()).isEqualTo(200);
        assertThat(noticed.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(client.call("crm.deal.add", Map.of()).status()).isEqualTo(200);
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void aHostThatNobodyKnowsMeansThatNothingRan() {
        PortalClient client = PortalClient.builder()
                .credentials(Credentials.webhook("https://no-such-host.invalid/rest/1/s3cret/"))
                .transport(JdkTransport.withTimeout(Duration.ofSeconds(30)))
                .limiter(CallLimiter.none())
                .time(time)
                .build();
        assertThatThrownBy(() -> client.call("crm.deal.add", Map.of()))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        failure -> assertThat(failure.mayHaveRun()).isFalse());
        assertThat(time.waits).hasSize(4);
    }

    @Test
    void everyFaultHasItsExceptionWithoutWaitingToo() {
        server.then(FaultyServer::read)
                .then(FaultyServer.answer(200, JSON, "<html>"))
                .then(FaultyServer.answer(403, JSON, "{\"error\":\"ACCESS_DENIED\"}"));
        for (Class<? extends Throwable> expected : List.<Class<? extends Throwable>>of(
                TransportException.class, UnreadableAnswerException.class, PermissionException.class)) {
            assertThatThrownBy(() ->
                            client().async().call("crm.deal.add", Map.of()).join())
                    .hasCauseInstanceOf(expected);
        }
    }
}
