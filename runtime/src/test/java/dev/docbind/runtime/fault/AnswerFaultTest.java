package dev.docbind.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.ErrorCategory;
import dev.docbind.runtime.error.PermissionException;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.twin.WorkflowTerminateRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault that the answer of a portal can have, each on a real connection. */
class AnswerFaultTest extends FaultScenario {

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "application/octet-stream", "nonsense;;;=", "application/json; charset=no-such-set"
            })
    void theBodyDecidesWhatItIsNotItsType(String type) {
        server.then(FaultyServer.answer(200, "Content-Type: " + type + "\r\n", "{\"result\":\"жук\"}"));
        assertThat(write().result().text()).isEqualTo("жук");
    }

    @Test
    void htmlIsNoAnswerWhateverItsType() {
        server.then(FaultyServer.answer(200, JSON, "<!DOCTYPE html><html>log in</html>"));
        assertThatThrownBy(this::write).isInstanceOfSatisfying(UnreadableAnswerException.class, failure -> {
            assertThat(failure.status()).isEqualTo(200);
            assertThat(failure.body()).contains("log in");
            assertThat(failure.headers()).containsKey("content-type");
        });
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void anotherCharacterSetIsReadAsItSays() {
        byte[] body = "{\"result\":\"жук\"}".getBytes(Charset.forName("windows-1251"));
        server.then(FaultyServer.answer(200, "Content-Type: application/json; charset=\"windows-1251\"\r\n", body));
        assertThat(write().result().text()).isEqualTo("жук");
    }

    @Test
    void bytesOfAnotherCharacterSetThanItSaysDoNotBreakTheCall() {
        byte[] body = "{\"result\":\"caf\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1);
        server.then(FaultyServer.answer(200, JSON, body));
        List<String> lines = new CopyOnWriteArrayList<>();
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
        Logger logger = Logger.getLogger("dev.docbind.runtime");
        logger.addHandler(handler);
        try {
            assertThat(write().result().text()).isEqualTo("caf\uFFFD");
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(lines).anyMatch(line -> line.contains("they were replaced"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Content-Type: application/json\r\n", "Content-Type: application/json; charset=utf-8\r\n"})
    void windows1251ThatDoesNotSaySoIsReadAsSuch(String headers) {
        String text = "\u0416\u0443\u043A \u00AB\u0441\u0434\u0435\u043B\u043A\u0430\u00BB \u2116 7";
        byte[] body = ("{\"result\":\"" + text + "\"}").getBytes(Charset.forName("windows-1251"));
        server.then(FaultyServer.answer(200, headers, body));
        assertThat(write().result().text()).isEqualTo(text);
    }

    @Test
    void aReplacedCharacterThatTheServerSentItselfStays() {
        server.then(FaultyServer.answer(200, JSON, "{\"result\":\"\uFFFD\u0436\"}"));
        assertThat(write().result().text()).isEqualTo("\uFFFD\u0436");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"result\":true}", "{\"error\":\"ACCESS_DENIED\"}"})
    void aByteOrderMarkIsSkipped(String body) {
        server.then(FaultyServer.answer(200, JSON, "\uFEFF" + body));
        if (body.contains("error")) {
            assertThatThrownBy(this::write).isInstanceOf(PermissionException.class);
        } else {
            assertThat(write().result().bool()).isTrue();
        }
    }

    private static byte[] packed(String text, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            byte[] part = text.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                out.write(part);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aPackedAnswerIsUnpacked() throws IOException {
        server.then(FaultyServer.answer(200, JSON + "Content-Encoding: gzip\r\n", packed(OK, 1)));
        assertThat(write().result()).isEqualTo(JsonValue.of(true));
    }

    @Test
    void aPackedAnswerThatUnfoldsWithoutEndIsRefused() throws IOException {
        byte[] bomb = packed(" ".repeat(1 << 16), 1 << 10);
        assertThat(bomb).hasSizeLessThan(100_000);
        server.then(FaultyServer.answer(200, JSON + "Content-Encoding: gzip\r\n", bomb));
        assertThatThrownBy(this::write)
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageContaining("more than " + LARGEST);
    }

    @Test
    void aPackedAnswerThatIsBrokenIsNone() {
        server.then(FaultyServer.answer(200, JSON + "Content-Encoding: gzip\r\n", "no gzip at all"));
        assertThat(lost().mayHaveRun()).isTrue();
    }

    @Test
    void anAnswerThatAnnouncesAGigabyteIsRefusedAtOnce() {
        server.then(connection -> {
            FaultyServer.read(connection);
            FaultyServer.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n{");
            hang(connection);
        });
        assertThatThrownBy(this::write)
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageContaining("more than " + LARGEST);
    }

    @Test
    void anAnswerThatDoesNotAnnounceItsGigabyteIsRefusedAtTheLimit() throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.then(connection -> {
            FaultyServer.read(connection);
            FaultyServer.write(connection, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
            byte[] part = new byte[1 << 16];
            try {
                for (int i = 0; i < 1 << 14; i++) {
                    FaultyServer.write(connection, part);
                }
            } catch (IOException e) {
                hungUp.countDown();
            }
        });
        assertThatThrownBy(this::write)
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessageContaining("more than " + LARGEST);
        assertThat(hungUp.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aLoopOfRedirectsIsNotFollowed() {
        server.then(FaultyServer.answer(302, "Location: " + server.origin() + "/rest/1/s3cret/crm.deal.add\r\n", ""));
        assertThatThrownBy(this::write).isInstanceOf(UnreadableAnswerException.class);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void aRedirectCarriesNoSecretToAnotherHost() throws IOException {
        try (FaultyServer other = new FaultyServer()) {
            other.then(FaultyServer.answer(200, JSON, OK));
            server.then(
                    FaultyServer.answer(302, "Location: " + other.origin() + "/rest/1/s3cret/crm.deal.add\r\n", ""));
            assertThatThrownBy(this::write)
                    .isInstanceOf(UnreadableAnswerException.class)
                    .hasMessageNotContaining("s3cret");
            assertThat(other.connections()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, VALIDATION",
        "401, AUTHORIZATION",
        "402, VALIDATION",
        "403, PERMISSION",
        "404, NOT_FOUND",
        "405, VALIDATION",
        "408, SERVER",
        "409, VALIDATION",
        "413, VALIDATION",
        "415, VALIDATION",
        "422, VALIDATION",
        "423, VALIDATION",
        "429, LIMIT",
        "500, SERVER",
        "501, SERVER",
        "502, SERVER",
        "503, SERVER",
        "504, SERVER",
        "599, SERVER",
    })
    void everyStatusHasItsCategoryWithABodyAndIsUnreadableWithoutOne(int status, ErrorCategory category) {
        PortalClient once =
                client().with(CallOptions.builder().retry(RetryPolicy.never()).build());
        server.then(FaultyServer.answer(status, JSON, "{\"error\":\"X\",\"error_description\":\"d\"}"))
                .then(FaultyServer.answer(status, "", ""));
        ApiException refusal = catchThrowableOfType(ApiException.class, () -> once.call("crm.deal.add", Map.of()));
        assertThat(refusal.category()).isEqualTo(category);
        assertThat(refusal.headers()).containsKey("content-type");
        assertThatThrownBy(() -> once.call("crm.deal.add", Map.of()))
                .isInstanceOfSatisfying(
                        UnreadableAnswerException.class,
                        failure -> assertThat(failure.status()).isEqualTo(status));
    }

    @Test
    void theBodyOfARefusalIsKept() {
        String body = "{\"error\":\"ERROR_CORE\",\"error_description\":\"d\",\"more\":{\"a\":[1]}}";
        server.then(FaultyServer.answer(400, JSON, body));
        ApiException refusal = catchThrowableOfType(ApiException.class, this::write);
        assertThat(refusal.body()).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "12345678901234567890 | 12345678901234567890",
                "1e999999999 | 1E+999999999",
                "'' | ''",
                "true | ''",
            })
    void aCodeThatIsNoTextIsKeptAsItIs(String json, String code) {
        String value = json.isEmpty() ? "\"\"" : json;
        server.then(FaultyServer.answer(400, JSON, "{\"error\":" + value + ",\"error_description\":\"d\"}"));
        ApiException refusal = catchThrowableOfType(ApiException.class, this::write);
        assertThat(refusal.code()).isEqualTo(code);
    }

    @Test
    void aRefusalOfRest3KeepsWhatItSaysOfEachField() {
        server.then(FaultyServer.answer(
                400,
                JSON,
                "{\"error\":{\"code\":\"BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION\",\"message\":\"m\","
                        + "\"validation\":[{\"message\":\"is missing\",\"field\":\"id\"}]}}"));
        ApiException refusal = catchThrowableOfType(
                ApiException.class, () -> client().call("tasks.task.add", RestVersion.V3, Map.of()));
        assertThat(refusal.category()).isEqualTo(ErrorCategory.VALIDATION);
        assertThat(refusal.validation().get(0).message()).isEqualTo("is missing");
    }

    @Test
    void anEmptyBodyIsNoAnswer() {
        server.then(FaultyServer.answer(200, JSON, "")).then(FaultyServer.answer(200, JSON, " \r\n "));
        assertThatThrownBy(this::write).isInstanceOf(UnreadableAnswerException.class);
        assertThatThrownBy(this::write).isInstanceOf(UnreadableAnswerException.class);
    }

    @Test
    void ofARepeatedKeyTheLastCountsAsInPhp() {
        server.then(FaultyServer.answer(200, JSON, "{\"result\":1,\"result\":2}"));
        assertThat(write().result()).isEqualTo(JsonValue.of(2));
    }

    @Test
    void anErrorCannotHideBehindAnEscape() {
        server.then(FaultyServer.answer(200, JSON, "{\"\\u0065rror\":\"X\"}"));
        assertThatThrownBy(() -> client().execute(
                                WorkflowTerminateRequest.METHOD,
                                WorkflowTerminateRequest.builder().id("1").build()))
                .isInstanceOf(ApiException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 200_000})
    void nestingWithoutEndIsRefusedWithoutAnOverflow(int depth) {
        server.then(FaultyServer.answer(200, JSON, "{\"result\":" + "[".repeat(depth) + "]".repeat(depth) + "}"));
        assertThatThrownBy(this::write).isInstanceOf(UnreadableAnswerException.class);
        assertThatThrownBy(() -> client().execute(
                                WorkflowTerminateRequest.METHOD,
                                WorkflowTerminateRequest.builder().id("1").build()))
                .isInstanceOf(UnreadableAnswerException.class);
    }

    @Test
    void nestingThatIsReasonableIsRead() {
        server.then(FaultyServer.answer(200, JSON, "{\"result\":" + "[".repeat(300) + "]".repeat(300) + "}"));
        assertThat(write().result().isList()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {OK + "x", OK + OK, OK + "<!-- debug -->", "\uFEFF" + OK + "}", "warning: " + OK})
    void bytesBeforeOrAfterTheAnswerMakeItUnreadable(String body) {
        server.then(FaultyServer.answer(200, JSON, body));
        assertThatThrownBy(this::write).isInstanceOf(UnreadableAnswerException.class);
        assertThatThrownBy(() -> client().execute(
                                WorkflowTerminateRequest.METHOD,
                                WorkflowTerminateRequest.builder().id("1").build()))
                .isInstanceOf(UnreadableAnswerException.class);
    }

    @Test
    void aRedirectWithoutAnAddressAndOneToTheSamePlaceAreNotFollowed() {
        server.then(FaultyServer.answer(302, "", ""))
                .then(FaultyServer.answer(307, "Location: /rest/1/s3cret/crm.deal.add\r\n", ""));
        assertThatThrownBy(this::write).isInstanceOf(UnreadableAnswerException.class);
        assertThatThrownBy(this::write).isInstanceOf(UnreadableAnswerException.class);
        assertThat(server.connections()).isEqualTo(2);
    }
}
