package dev.docbind.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.sun.net.httpserver.HttpServer;
import dev.docbind.runtime.FileContent;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.UnreadableAnswerException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileAnswerTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0, (byte) 0xff};

    /** The answer of a method that sends a file. */
    public record DownloadResponse(
            @JsonProperty("file") @Nullable FileContent file) {}

    private static final MethodRef<Object, DownloadResponse> METHOD = MethodRef.of(
                    "part.download", RestVersion.V2, DownloadResponse.class)
            .withFile();

    private HttpServer server;
    private PortalClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        client = PortalClient.webhook("http://127.0.0.1:" + server.getAddress().getPort() + "/rest/1/secret/");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(int status, String type, String disposition, byte[] body) {
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Content-Disposition", disposition);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private DownloadResponse download() {
        return client.execute(METHOD, Map.of());
    }

    @Test
    void everyByteOfAFileArrives() {
        answer(200, "image/png", "attachment; filename=\"a.png\"", PNG);

        FileContent file = download().file();

        assertThat(file).isEqualTo(FileContent.of("a.png", PNG));
        assertThat(file.content()).isEqualTo(PNG);
    }

    @Test
    void aTextThatIsAttachedIsAFileInItsOwnCharacters() {
        byte[] text = {'a', ';', (byte) 0xe9};
        answer(200, "text/csv; charset=windows-1252", "attachment", text);

        assertThat(download().file()).isEqualTo(FileContent.of("", text));
    }

    @Test
    void aNameIsDecodedAndLeadsIntoNoFolder() {
        answer(200, "image/png", "attachment; filename=\"x\"; filename*=utf-8''..%2F%D0%B0%20b+c.png", PNG);

        assertThat(download().file().name()).isEqualTo("\u0430 b+c.png");
    }

    @Test
    void aNameOfFoldersAloneIsNone() {
        answer(200, "image/png", "inline; filename=..\\..", PNG);

        assertThat(download().file().name()).isEmpty();
    }

    @Test
    void aRefusalIsNoFileWhateverItsStatus() {
        answer(200, "application/json", "inline", text("{\"error\":\"NOT_FOUND\",\"error_description\":\"none\"}"));

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(this::download)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("NOT_FOUND"));
    }

    @Test
    void aPageOfAProxyIsNoFile() {
        answer(200, "text/html", "inline", text("<html></html>"));

        assertThatExceptionOfType(UnreadableAnswerException.class).isThrownBy(this::download);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
