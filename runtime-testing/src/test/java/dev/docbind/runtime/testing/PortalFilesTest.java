package dev.docbind.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.FileContent;
import dev.docbind.runtime.FileReference;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalFilesTest {

    private static final MethodRef<Object, JsonValue> UPLOAD =
            MethodRef.of("demo.file.upload", RestVersion.V2, JsonValue.class);

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8191, 8192, 200_000})
    void whatIsUploadedCanBeDownloaded(int size) throws IOException {
        byte[] bytes = bytes(size);
        try (EmbeddedPortal portal = EmbeddedPortal.start(PortalFilesTest.class)) {
            PortalClient client = PortalClient.webhook(portal.webhookAddress());

            JsonValue answer = client.files().upload(UPLOAD, Map.of("id", 7), FileContent.of("a \"b\\ ж.txt", bytes));

            assertThat(answer.get("result").get("ID").number()).isEqualByComparingTo("9");
            PortalFile uploaded = portal.uploads().get(0);
            assertThat(uploaded.name()).isEqualTo("a \"b\\ ж.txt");
            assertThat(uploaded.content()).isEqualTo(bytes);
            assertThat(portal.requests()).hasSize(2);

            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FileReference file = FileReference.of(portal.fileAddress(uploaded.name(), uploaded.content()));
            client.files().download(file, out, 1_000_000);
            assertThat(out.toByteArray()).isEqualTo(bytes);
        }
    }

    @Test
    void aFileInTheRequestNeedsNoSecondStep() throws IOException {
        try (EmbeddedPortal portal = EmbeddedPortal.start(PortalFilesTest.class)) {
            PortalClient client = PortalClient.webhook(portal.webhookAddress());

            JsonValue result = client.call(
                            "demo.file.upload", Map.of("id", 7, "fileContent", FileContent.of("a", bytes(3))))
                    .result();

            assertThat(result.get("ID").number()).isEqualByComparingTo("9");
            assertThat(portal.uploads()).isEmpty();
        }
    }

    @Test
    void aBehaviourAnswersTheSecondStep() throws IOException {
        try (EmbeddedPortal portal = EmbeddedPortal.start(PortalFilesTest.class)) {
            portal.on(
                    "demo.file.upload",
                    call -> call.success(
                            Map.of("SIZE", portal.uploads().get(0).content().length, "FOLDER", call.parameter("id"))));

            JsonValue result = PortalClient.webhook(portal.webhookAddress())
                    .files()
                    .upload(UPLOAD, Map.of("id", 7), FileContent.of("a", bytes(3)))
                    .get("result");

            assertThat(result.get("SIZE").number()).isEqualByComparingTo("3");
            assertThat(result.get("FOLDER").number()).isEqualByComparingTo("7");
        }
    }

    @Test
    void anAddressOfAnotherPortalIsRefusedAndAMethodOfThisOneGivesItsFile() throws IOException {
        try (EmbeddedPortal portal = EmbeddedPortal.start(PortalFilesTest.class);
                PortalClient client = PortalClient.builder()
                        .credentials(Credentials.oauth(portal.clientEndpoint(), portal.accessToken()))
                        .build()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            assertThatThrownBy(() -> client.files()
                            .download(FileReference.of("/rest/download.json?token=other"), out, 1_000_000))
                    .isInstanceOf(ApiException.class);

            client.files().download(FileReference.of("/rest/demo.report.download?id=7"), out, 1_000_000);
            assertThat(out).hasToString("a file");
        }
    }
}
