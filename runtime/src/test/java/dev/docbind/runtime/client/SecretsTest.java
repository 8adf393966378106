package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.JdkTransport;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecretsTest {

    private static final String SECRET = "s3cr3t+v/lue";
    private static final String WEBHOOK_SECRET = "s3cr3tvalue";

    static List<Credentials> credentials() {
        return List.of(
                Credentials.webhook("https://example.bitrix24.com/rest/1/" + WEBHOOK_SECRET + "/"),
                Credentials.oauth("https://example.bitrix24.com/rest/", SECRET));
    }

    private static PortalClient client(Credentials credentials, Transport transport) {
        return PortalClient.builder()
                .credentials(credentials)
                .transport(transport)
                .limiter(CallLimiter.none())
                .build();
    }

    private static String trace(Throwable problem) {
        StringWriter text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void assertClean(String text) {
        assertThat(text).doesNotContain(WEBHOOK_SECRET, SECRET, "s3cr3t");
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void noTextOfAnObjectShowsThem(Credentials credentials) {
        StubTransport transport = StubTransport.answering(200, "{\"result\":1}");
        PortalClient client = client(credentials, transport);
        client.call("a.b", Map.of());
        assertClean(credentials.toString());
        assertClean(client.toString());
        assertClean(transport.sent.get(0).toString());
        assertThat(client.toString()).contains("https://example.bitrix24.com");
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void noFailureOfTheTransportShowsThemHoweverDeep(Credentials credentials) {
        Transport transport = StubTransport.doing(request -> {
            IOException inner = new IOException("refused: " + request.address() + " " + request.body());
            IOException outer = new IOException("cannot reach " + request.address(), inner);
            outer.addSuppressed(new IllegalStateException(request.address() + request.body()));
            throw outer;
        });
        Throwable failure = catchThrowable(() -> client(credentials, transport).call("a.b", Map.of()));
        assertThat(failure).isInstanceOf(TransportException.class).hasMessageContaining("cannot reach");
        assertClean(trace(failure));
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void noFaultOfATransportShowsThem(Credentials credentials) {
        Transport transport = StubTransport.doing(request -> {
            throw new IllegalStateException(request.address() + " " + request.body());
        });
        Throwable failure = catchThrowable(() -> client(credentials, transport).call("a.b", Map.of()));
        assertThat(failure).isInstanceOf(TransportException.class);
        assertClean(trace(failure));
    }

    @ParameterizedTest
    @MethodSource("credentials")
    void aPortalThatRepeatsThemIsNotRepeated(Credentials credentials) {
        Transport transport = StubTransport.doing(request -> new TransportResponse(
                401,
                Map.of(),
                JsonValue.of(Map.of("error", "X" + request.address(), "error_description", request.address() + SECRET))
                        .toJson()));
        ApiException failure = catchThrowableOfType(
                ApiException.class, () -> client(credentials, transport).call("a.b", Map.of()));
        String secret = credentials.bodyParameters().isEmpty() ? WEBHOOK_SECRET : SECRET;
        assertThat(trace(failure)).doesNotContain(secret);
        assertThat(failure.code() + failure.description())
                .doesNotContain(secret)
                .contains("***");
    }

    @Test
    void noTextOfAnAnswerShowsThem() {
        String body = "{\"result\":\"" + SECRET + "\"}";
        RawAnswer received =
                client(credentials().get(1), StubTransport.answering(200, body)).call("demo.secret.get", Map.of());
        assertThat(received.result().text()).isEqualTo(SECRET);
        assertClean(received.toString());
    }

    @Test
    void aCauseThatIsCleanIsKept() {
        IOException cause = new IOException("no route to host");
        Throwable failure = catchThrowable(() -> client(credentials().get(0), StubTransport.doing(request -> {
                    throw cause;
                }))
                .call("a.b", Map.of()));
        assertThat(failure).hasCause(cause).hasMessage("a.b: IOException: no route to host");
    }

    @Test
    void aPortalThatIsGoneFailsWithoutItsAddress() throws IOException {
        String address;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = "http://127.0.0.1:" + gone.getLocalPort() + "/rest/1/" + WEBHOOK_SECRET + "/";
        }
        PortalClient client = PortalClient.builder()
                .credentials(Credentials.webhook(address))
                .transport(JdkTransport.withTimeout(Duration.ofSeconds(5)))
                .options(CallOptions.builder().retry(RetryPolicy.never()).build())
                .build();
        Throwable failure = catchThrowable(() -> client.call("demo.secret.get", Map.of()));
        assertThat(failure).isInstanceOf(TransportException.class);
        assertClean(trace(failure));
    }

    @Test
    void anInterruptedThreadStaysInterrupted() {
        Throwable failure = catchThrowable(() -> client(credentials().get(0), StubTransport.doing(request -> {
                    throw new InterruptedException();
                }))
                .call("a.b", Map.of()));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).isInstanceOf(TransportException.class).hasMessageContaining("interrupted");
    }

    @Test
    void theLogSaysMethodStatusAndDurationAlone() {
        List<String> lines = new ArrayList<>();
        Logger logger = Logger.getLogger("dev.docbind.runtime");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
        try {
            client(credentials().get(0), StubTransport.answering(200, "{\"result\":true}"))
                    .call("demo.secret.get", Map.of("p", "v"));
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(null);
        }
        assertThat(lines)
                .singleElement()
                .asString()
                .matches("demo\\.secret\\.get \\[[0-9a-f]{16}] HTTP 200 in \\d+ ms");
    }

    @Test
    void aSecretThatARefusalOfRest3RepeatsIsMasked() {
        StubTransport transport = StubTransport.answering(
                400,
                "{\"error\":{\"code\":\"BITRIX_REST_V3_EXCEPTION_VALIDATION\",\"message\":\"no\",\"validation\":"
                        + "[{\"field\":\"auth s3cret\",\"message\":\"s3cret is no field\"}]}}");
        PortalClient client = PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .transport(transport)
                .build();
        assertThatThrownBy(() -> client.call("a.b", Map.of()))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refusal -> assertThat(refusal.validation())
                                .singleElement()
                                .hasToString("FieldProblem[field=auth ***, message=*** is no field]"));
    }
}
