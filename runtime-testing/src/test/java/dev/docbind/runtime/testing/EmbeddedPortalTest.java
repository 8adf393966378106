package dev.docbind.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.FieldProblem;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPortalTest {

    private EmbeddedPortal portal;
    private PortalClient admin;

    @BeforeEach
    void start() throws IOException {
        portal = EmbeddedPortal.start(EmbeddedPortalTest.class);
        admin = PortalClient.webhook(portal.webhookAddress())
                .with(CallOptions.builder().retry(RetryPolicy.never()).build());
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private static ApiException refusal(PortalClient client, String method, Map<String, ?> parameters) {
        return catchThrowableOfType(ApiException.class, () -> client.call(method, parameters));
    }

    private PortalClient oauth(String token) {
        return PortalClient.builder()
                .credentials(Credentials.oauth(portal.clientEndpoint(), token))
                .build();
    }

    @Test
    void aMethodAnswersTheFirstExampleOfSuccessThatIsJson() {
        assertThat(admin.call("demo.report.get", Map.of("ID", 1, "NAME", "n")).body())
                .isEqualTo("{\"result\":{\"title\":\"Report\",\"price\":2.50}}");
    }

    @Test
    void namesOfMethodsAreComparedWithoutCase() {
        assertThat(admin.call("Demo.Secret.GET", Map.of()).result()).isEqualTo(JsonValue.of(true));
    }

    @Test
    void anUnknownMethodIsNotFound() {
        ApiException refusal = refusal(admin, "demo.unknown", Map.of());
        assertThat(refusal.status()).isEqualTo(404);
        assertThat(refusal.code()).isEqualTo("ERROR_METHOD_NOT_FOUND");
    }

    @Test
    void aMethodOfRest3IsNotServedUnderTheClassicPath() {
        assertThat(refusal(admin, "demo.task.add", Map.of("title", "t")).status())
                .isEqualTo(404);
    }

    @Test
    void aWrongSecretIsRefusedAsDocumented() {
        ApiException webhook =
                refusal(PortalClient.webhook(portal.clientEndpoint() + "1/wrongsecret/"), "demo.secret.get", Map.of());
        ApiException token = refusal(oauth("wrong"), "demo.secret.get", Map.of());
        assertThat(List.of(webhook, token)).allSatisfy(refusal -> {
            assertThat(refusal.status()).isEqualTo(401);
            assertThat(refusal.code()).isEqualTo("NO_AUTH_FOUND");
            assertThat(refusal.description()).isEqualTo("Wrong authorization data");
        });
    }

    @Test
    void aGuestGetsTheDocumentedRefusalOrElseTheSystems() {
        PortalClient guest = PortalClient.webhook(portal.guestWebhookAddress());
        assertThat(refusal(guest, "demo.process.stop", Map.of("ID", "x")).code())
                .isEqualTo("ACCESS_DENIED");
        assertThat(refusal(oauth(portal.guestAccessToken()), "demo.secret.get", Map.of())
                        .code())
                .isEqualTo("INVALID_CREDENTIALS");
        assertThat(guest.call("demo.report.get", Map.of("ID", 1, "NAME", "n")).status())
                .isEqualTo(200);
    }

    @Test
    void aMissingParameterIsRefusedByTheRowThatNamesIt() {
        assertThat(refusal(admin, "demo.process.stop", Map.of()).code()).isEqualTo("ERROR_WRONG_PROCESS_ID");
        assertThat(refusal(admin, "demo.process.start", Map.of("DOCUMENT_ID", List.of("a", "b", "c")))
                        .description())
                .isEqualTo("Empty TEMPLATE_ID");
        assertThat(refusal(admin, "demo.process.start", Map.of("TEMPLATE_ID", 1))
                        .description())
                .isEqualTo("Wrong DOCUMENT_ID!");
    }

    @Test
    void anEmptyValueIsRefusedWhereThePageSaysSo() {
        assertThat(refusal(admin, "demo.process.stop", Map.of("ID", " ")).code())
                .isEqualTo("ERROR_WRONG_PROCESS_ID");
        assertThat(admin.call("demo.process.start", Map.of("TEMPLATE_ID", 1, "DOCUMENT_ID", List.of()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aStarThatIsNotEnforcedIsNotAskedFor() {
        assertThat(admin.call("demo.report.get", Map.of("NAME", "n")).status()).isEqualTo(200);
    }

    @Test
    void aMissingParameterThatNoRowNamesIsRefusedAllTheSame() {
        ApiException refusal = refusal(admin, "demo.report.get", Map.of("CODE", "c"));
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.code()).isEqualTo("ERROR_ARGUMENT");
        assertThat(refusal.description()).contains("NAME");
    }

    @Test
    void everyDocumentedErrorComesOnDemandAndOnce() {
        portal.failNext("DEMO.process.stop", "access_denied");
        portal.failNext("demo.process.stop", "QUERY_LIMIT_EXCEEDED");
        ApiException first = refusal(admin, "demo.process.stop", Map.of("ID", "x"));
        ApiException second = refusal(admin, "demo.process.stop", Map.of("ID", "x"));
        assertThat(first.status()).isEqualTo(403);
        assertThat(first.body()).isEqualTo("{\"error\":\"ACCESS_DENIED\",\"error_description\":\"Access denied!\"}");
        assertThat(second.status()).isEqualTo(503);
        assertThat(admin.call("demo.process.stop", Map.of("ID", "x")).status()).isEqualTo(200);
    }

    @Test
    void aClientRepeatsACallThatThePortalRefusedForItsLimit() {
        portal.failNext("demo.process.stop", "QUERY_LIMIT_EXCEEDED");
        RetryPolicy soon =
                RetryPolicy.builder().firstPause(Duration.ofMillis(1)).build();
        PortalClient client = admin.with(CallOptions.builder().retry(soon).build());
        assertThat(client.call("demo.process.stop", Map.of("ID", "x")).status()).isEqualTo(200);
        assertThat(portal.requests()).hasSize(2);
    }

    @Test
    void aRepeatedCodeNeedsItsMessage() {
        assertThatThrownBy(() -> portal.failNext("demo.process.start", "ERROR_WRONG_PROCESS_ID"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Template not found")
                .hasMessageContaining("Empty TEMPLATE_ID");
        portal.failNext("demo.process.start", "", "Incorrect document type!");
        assertThat(refusal(admin, "demo.process.start", Map.of()).description()).isEqualTo("Incorrect document type!");
    }

    @Test
    void whatIsNotDocumentedCannotBeOrdered() {
        assertThatThrownBy(() -> portal.failNext("demo.unknown", "X")).hasMessageContaining("demo.unknown");
        assertThatThrownBy(() -> portal.failNext("demo.process.delete", "NOPE"))
                .hasMessageContaining("NOPE")
                .hasMessageContaining("ERROR_WRONG_PROCESS_ID");
    }

    @Test
    void anErrorWithoutAPossibleStatusTakesThatOfTheErrorExample() {
        portal.failNext("demo.report.get", "GONE");
        portal.failNext("demo.report.get", "ODD");
        assertThat(refusal(admin, "demo.report.get", Map.of()).status()).isEqualTo(410);
        assertThat(refusal(admin, "demo.report.get", Map.of()).status()).isEqualTo(410);
    }

    @Test
    void anUndocumentedAnswerCanBeOrderedToo() {
        portal.answerNext("demo.report.get", new PortalAnswer(502, "text/html", "<html>Bad Gateway</html>"));
        assertThatThrownBy(() -> admin.call("demo.report.get", Map.of()))
                .isInstanceOfSatisfying(
                        UnreadableAnswerException.class,
                        failure -> assertThat(failure.body()).isEqualTo("<html>Bad Gateway</html>"));
    }

    @Test
    void rest3HasItsOwnPathAndErrors() {
        assertThat(admin.execute(MethodRef.of("demo.task.add", RestVersion.V3, JsonValue.class), Map.of("title", "t"))
                        .get("result"))
                .hasToString("{\"id\":7}");
        ApiException refusal = catchThrowableOfType(
                ApiException.class,
                () -> admin.execute(MethodRef.of("demo.task.add", RestVersion.V3, JsonValue.class), Map.of()));
        assertThat(refusal.code()).isEqualTo("DEMO_V3_EMPTY");
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.validation()).containsExactly(new FieldProblem("title", "The field title is required"));
        assertThat(portal.requests().get(0).path()).startsWith("/rest/api/1/");
    }

    @Test
    void requestsAreRecordedAsTheyCame() {
        oauth(portal.accessToken()).call("demo.report.get", Map.of("ID", 1, "NAME", "Ж"));
        RecordedRequest request = portal.requests().get(0);
        assertThat(request.method()).isEqualTo("demo.report.get");
        assertThat(request.httpMethod()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/rest/demo.report.get");
        assertThat(request.header("content-type")).isEqualTo("application/json");
        assertThat(request.header("ACCEPT")).isEqualTo("application/json");
        assertThat(request.body()).contains("Ж");
        assertThat(request.json().get("auth").text()).isEqualTo(portal.accessToken());
    }

    @Test
    void otherThanJsonAFormOrAnAddressIsRefused() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        URI address = URI.create(portal.webhookAddress() + "demo.secret.get");
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        assertThat(status(http, request.copy().GET())).isEqualTo(200);
        assertThat(status(http, request.copy().DELETE())).isEqualTo(405);
        assertThat(status(http, request.copy().POST(HttpRequest.BodyPublishers.ofString("a=b"))))
                .isEqualTo(415);
        HttpRequest.Builder json = request.header("Content-Type", "application/json; charset=utf-8");
        assertThat(status(http, json.copy().POST(HttpRequest.BodyPublishers.ofString("1"))))
                .isEqualTo(400);
        assertThat(status(http, json.copy().POST(HttpRequest.BodyPublishers.ofString("{}"))))
                .isEqualTo(200);
    }

    @Test
    void aListHasTheParametersInTheOrderOfThePage() {
        portal.on("demo.process.stop", call -> call.success(call.parameters()));
        List<Integer> list = List.of(5, 6);
        for (PortalClient client : List.of(admin, oauth(portal.accessToken()))) {
            assertThat(client.call("demo.process.stop", RestVersion.V2, list).result())
                    .hasToString("{\"ID\":5,\"STATUS\":6}");
        }
        assertThatThrownBy(() -> admin.call("demo.process.stop", RestVersion.V2, List.of()))
                .isInstanceOf(ApiException.class);
    }

    private static int status(HttpClient http, HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void manyThreadsAreServedAtOnce() {
        AtomicInteger last = new AtomicInteger();
        portal.on("demo.process.start", call -> call.success("p" + last.incrementAndGet()));
        List<String> ids = IntStream.range(0, 64)
                .parallel()
                .mapToObj(number -> admin.call(
                                "demo.process.start",
                                Map.of("TEMPLATE_ID", number, "DOCUMENT_ID", List.of("m", "e", "d")))
                        .result()
                        .text())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(64);
        assertThat(portal.requests()).hasSize(64);
    }

    @Test
    void noThreadThatKeepsAProgramAliveIsLeftAfterTheEnd() {
        admin.call("demo.secret.get", Map.of());
        portal.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> !thread.isDaemon() && thread.isAlive())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("HTTP-Dispatcher") || name.startsWith("embedded-portal"));
    }

    @Test
    void aMethodAnswersAsItsBehaviourSays() throws IOException {
        Clock noon = Clock.fixed(Instant.parse("2024-09-16T12:00:00.75Z"), ZoneOffset.UTC);
        try (EmbeddedPortal other = EmbeddedPortal.builder().clock(noon).start(EmbeddedPortalTest.class)) {
            other.on("Demo.Report.GET", call -> call.success("earlier"));
            other.on("demo.report.get", call -> call.success(call.parameter("name"), Map.of("total", call.userId())));
            PortalClient client = PortalClient.webhook(other.webhookAddress());
            RawAnswer answer = client.call("demo.report.get", Map.of("ID", 1, "NAME", "me"));
            assertThat(answer.json().names()).containsExactly("result", "total", "time");
            assertThat(answer.result().text()).isEqualTo("me");
            assertThat(answer.json().get("total")).isEqualTo(JsonValue.of(1));
            assertThat(answer.time().dateStart()).isEqualTo(OffsetDateTime.parse("2024-09-16T12:00:00Z"));
        }
    }

    @Test
    void aCallThatIsRefusedDoesNotReachTheBehaviour() {
        portal.on("demo.report.get", call -> call.success("reached"));
        assertThat(refusal(admin, "demo.report.get", Map.of()).status()).isEqualTo(400);
        portal.failNext("demo.report.get", "GONE");
        assertThat(refusal(admin, "demo.report.get", Map.of("ID", 1, "NAME", "n"))
                        .code())
                .isEqualTo("GONE");
        assertThat(admin.call("demo.report.get", Map.of("ID", 1, "NAME", "n"))
                        .result()
                        .text())
                .isEqualTo("reached");
    }

    @Test
    void aFaultOfABehaviourShows() {
        portal.on("demo.secret.get", call -> {
            throw new IllegalStateException("lost");
        });
        ApiException refusal = refusal(admin, "demo.secret.get", Map.of());
        assertThat(refusal.status()).isEqualTo(500);
        assertThat(refusal.description()).contains("lost");
    }

    @Test
    void aMethodThatIsNotDocumentedHasNoBehaviour() {
        assertThatThrownBy(() -> portal.on("demo.unknown", call -> call.success(true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("demo.unknown");
    }

    @Test
    void aMethodThatAnswersWithAFileSendsOne() {
        MethodRef<Object, JsonValue> download = MethodRef.of("demo.report.download", RestVersion.V2, JsonValue.class);
        assertThat(admin.execute(download.withFile(), Map.of())
                        .get("file")
                        .get(1)
                        .text())
                .isNotEmpty();
    }

    @Test
    void noTextOfARecordedRequestShowsASecret() {
        oauth(portal.accessToken()).call("demo.secret.get", Map.of());
        admin.call("demo.secret.get", Map.of());
        String webhook = portal.webhookAddress();
        assertThat(portal.requests().toString())
                .doesNotContain(portal.accessToken())
                .doesNotContain(webhook.substring(webhook.indexOf("/1/") + 3, webhook.length() - 1));
    }

    @Test
    void aClientWithoutASpecificationHasNoPortal() {
        assertThatThrownBy(() -> EmbeddedPortal.start(Object.class))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("java.lang.Object");
    }

    @Test
    void aFileServesAsSpecificationAndAnythingElseIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("api-spec.json");
        try (InputStream spec = EmbeddedPortalTest.class.getResourceAsStream("/META-INF/docbind/api-spec.json")) {
            Files.copy(spec, file);
        }
        try (EmbeddedPortal other = EmbeddedPortal.start(file)) {
            assertThat(other.clientEndpoint()).startsWith("http://127.0.0.1:").endsWith("/rest/");
        }
        assertThatThrownBy(() -> EmbeddedPortal.start(text("{}"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> EmbeddedPortal.start(text("<html>"))).isInstanceOf(IOException.class);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
