package dev.docbind.runtime.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.FileContent;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamedFileTest {

    private static final String DONE = "{\"result\":true}";
    private static final CallOptions ONCE =
            CallOptions.builder().retry(RetryPolicy.never()).build();

    @TempDir
    private Path folder;

    private Path file(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return Files.write(folder.resolve("a \"b\" ж.bin"), bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 8191, 8192, 12_287, 12_288, 12_289, 100_000})
    void aFileArrivesAsItIs(int size) throws IOException {
        Path file = file(size);
        try (FileServer server = FileServer.answering(DONE)) {
            PortalClient.webhook(server.webhook()).call("x.add", Map.of("file", FileContent.of(file), "z", "\0"));

            JsonValue sent = JsonValue.parse(server.got.get(0).text());
            assertThat(sent.get("file").get(0).text()).isEqualTo("a \"b\" ж.bin");
            assertThat(Base64.getDecoder().decode(sent.get("file").get(1).text()))
                    .isEqualTo(Files.readAllBytes(file));
            assertThat(sent.get("z").text()).isEqualTo("\0");
        }
    }

    @Test
    void severalFilesKeepTheirPlacesAndTheTokenComesLast() throws IOException {
        FileContent one = FileContent.of(Files.write(folder.resolve("1"), new byte[] {1}));
        FileContent two = FileContent.of("2", new byte[] {2});
        FileContent three = FileContent.of(Files.write(folder.resolve("3"), new byte[] {3}));
        try (FileServer server = FileServer.answering(DONE);
                PortalClient client = PortalClient.builder()
                        .credentials(Credentials.oauth(server.origin() + "/rest/", "t0ken"))
                        .build()) {
            client.call("x.add", Map.of("files", List.of(one, two.asFileData(), three)));

            assertThat(server.got.get(0).text())
                    .isEqualTo("{\"files\":[[\"1\",\"AQ==\"],{\"fileData\":[\"2\",\"Ag==\"]},[\"3\",\"Aw==\"]],"
                            + "\"auth\":\"t0ken\"}");
        }
    }

    /** A request with the content alone. */
    record Content(@JsonProperty("CONTENT") @Nullable FileContent content) {}

    @Test
    void aParameterCanTakeTheContentAlone() throws IOException {
        Content content = new Content(
                FileContent.of(Files.writeString(folder.resolve("a"), "hello")).alone());
        try (FileServer server = FileServer.answering(DONE)) {
            PortalClient.webhook(server.webhook()).call("x.add", Map.of("a", content));

            assertThat(server.got.get(0).text()).isEqualTo("{\"a\":{\"CONTENT\":\"aGVsbG8=\"}}");
        }
        assertThat(WireFormat.bitrix24().write(content)).isEqualTo("{\"CONTENT\":\"aGVsbG8=\"}");
        assertThat(WireFormat.bitrix24()
                        .read("{\"CONTENT\":\"aGVsbG8=\"}", Content.class)
                        .content()
                        .content())
                .isEqualTo("hello".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anotherAttemptReadsTheFileAnew() throws IOException {
        AtomicInteger answers = new AtomicInteger();
        AtomicInteger opened = new AtomicInteger();
        byte[] bytes = {1, 2, 3};
        FileContent file = FileContent.of("a", 3, () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(bytes);
        });
        try (FileServer server = FileServer.start(exchange -> {
            boolean first = answers.getAndIncrement() == 0;
            String json = first ? "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}" : DONE;
            FileServer.send(exchange, first ? 503 : 200, "application/json", json.getBytes(StandardCharsets.UTF_8));
        })) {
            PortalClient.webhook(server.webhook()).call("x.add", Map.of("file", file));

            assertThat(opened)
                    .as("each attempt opens it, and looks at its end whether it is the same")
                    .hasValue(4);
            assertThat(server.got.get(1).text()).isEqualTo(server.got.get(0).text());
        }
    }

    @Test
    void aFileThatHasChangedIsNotSent() throws IOException {
        Path file = file(100);
        FileContent named = FileContent.of(file);
        Files.write(file, new byte[101]);
        try (FileServer server = FileServer.answering(DONE)) {
            PortalClient client = PortalClient.webhook(server.webhook()).with(ONCE);

            assertThatThrownBy(() -> client.call("x.add", Map.of("file", named)))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("has changed since it was named")
                    .hasMessageNotContaining(folder.toString());
            assertThat(server.got).isEmpty();
        }
    }

    @Test
    void aStreamThatIsTooShortFailsTheCall() throws IOException {
        FileContent shorter = FileContent.of("a", 10_000, () -> new ByteArrayInputStream(new byte[100]));
        try (FileServer server = FileServer.answering(DONE)) {
            PortalClient client = PortalClient.webhook(server.webhook()).with(ONCE);

            assertThatThrownBy(() -> client.call("x.add", Map.of("file", shorter)))
                    .isInstanceOf(TransportException.class);
        }
    }

    @Test
    void aFileThatChangesWhileItIsSentFailsTheCall() throws IOException {
        Path file = file(100_000);
        AtomicInteger opened = new AtomicInteger();
        FileContent named = FileContent.of(file);
        FileContent changing = FileContent.of("a", 100_000, () -> {
            if (opened.getAndIncrement() > 0) {
                throw new IOException("the file a has changed");
            }
            return new ByteArrayInputStream(named.content());
        });
        try (FileServer server = FileServer.answering(DONE)) {
            PortalClient client = PortalClient.webhook(server.webhook()).with(ONCE);

            assertThatThrownBy(() -> client.call("x.add", Map.of("file", changing)))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("the file a has changed");
        }
    }

    @Test
    void aTransportThatDoesNotStreamIsGivenTheWholeText() throws IOException {
        List<String> sent = new ArrayList<>();
        PortalClient client = PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cr3t/"))
                .transport(request -> {
                    sent.add(request.body());
                    return new TransportResponse(200, Map.of(), DONE);
                })
                .build();

        client.call("x.add", Map.of("file", FileContent.of(Files.writeString(folder.resolve("a"), "hello"))));

        assertThat(sent).containsExactly("{\"file\":[\"a\",\"aGVsbG8=\"]}");
    }
}
