package dev.docbind.runtime.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.FileContent;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

    private static final MethodRef<Object, JsonValue> METHOD =
            MethodRef.of("folder.upload", RestVersion.V2, JsonValue.class);
    private static final Map<String, Object> REQUEST = Map.of("id", 7);

    @TempDir
    private Path folder;

    private static FileServer server() throws IOException {
        FileServer[] self = new FileServer[1];
        self[0] = FileServer.start(exchange -> {
            boolean isFirst = exchange.getRequestURI().getPath().endsWith("folder.upload");
            String json = isFirst
                    ? "{\"result\":{\"field\":\"file\",\"uploadUrl\":\"" + self[0].origin()
                            + "/rest/upload.json?auth=x&token=disk%7C1\"}}"
                    : "{\"result\":{\"ID\":9}}";
            FileServer.send(exchange, 200, "application/json", json.getBytes(StandardCharsets.UTF_8));
        });
        return self[0];
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8191, 8192, 100_000})
    void aFileArrivesAsItIs(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Path file = Files.write(folder.resolve("a \"b\" ж.bin"), bytes);
        try (FileServer server = server()) {
            JsonValue answer =
                    PortalClient.webhook(server.webhook()).files().upload(METHOD, REQUEST, FileContent.of(file));

            assertThat(answer.get("result").get("ID").number()).isEqualByComparingTo("9");
            assertThat(server.got.get(0).text()).isEqualTo("{\"id\":7}");
            FileServer.Got form = server.got.get(1);
            assertThat(form.path()).isEqualTo("/rest/upload.json?auth=x&token=disk%7C1");
            String boundary = form.type().replace("multipart/form-data; boundary=", "");
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            expected.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; "
                            + "filename=\"a \\\"b\\\" ж.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            expected.writeBytes(bytes);
            expected.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            assertThat(form.body()).isEqualTo(expected.toByteArray());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\0b"})
    void aNameWithALineEndIsRefusedBeforeAnythingIsSent(String name) throws IOException {
        try (FileServer server = server()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PortalClient.webhook(server.webhook())
                            .files()
                            .upload(METHOD, REQUEST, FileContent.of(name, new byte[] {1})));

            assertThat(server.got).isEmpty();
        }
    }

    @Test
    void aMethodThatGivesNoAddressIsAnError() throws IOException {
        try (FileServer server = FileServer.answering("{\"result\":{\"ID\":1}}")) {
            assertThatThrownBy(() -> PortalClient.webhook(server.webhook())
                            .files()
                            .upload(METHOD, REQUEST, FileContent.of("a", new byte[] {1})))
                    .isInstanceOf(UnreadableAnswerException.class)
                    .hasMessageContaining("without an address for the file");
        }
    }

    @Test
    void aFileThatMayHaveArrivedIsNotSentAgain() throws IOException {
        try (FileServer server = FileServer.start(exchange -> {
            if (exchange.getRequestURI().getPath().endsWith("upload.json")) {
                throw new IOException("broken");
            }
            String address = "http://127.0.0.1:" + exchange.getLocalAddress().getPort() + "/rest/upload.json?token=t0p";
            String json = "{\"result\":{\"fieldName\":\"file\",\"uploadUrl\":\"" + address + "\"}}";
            FileServer.send(exchange, 200, "application/json", json.getBytes(StandardCharsets.UTF_8));
        })) {
            assertThatThrownBy(() -> PortalClient.webhook(server.webhook())
                            .files()
                            .uploadAsync(METHOD, REQUEST, FileContent.of("a", new byte[] {1}))
                            .join())
                    .cause()
                    .isInstanceOf(TransportException.class)
                    .hasMessageNotContaining("t0p");
            assertThat(server.got).hasSize(2);
        }
    }
}
