package dev.docbind.runtime.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.FileReference;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.error.UnreadableAnswerException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {

    private static final String IMAGE = "image/png";
    private static final long LIMIT = 10_000_000;
    private static final byte[] BYTES = bytes(100_000);
    private static final CallOptions ONCE =
            CallOptions.builder().retry(RetryPolicy.never()).build();

    @TempDir
    private Path folder;

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private Path target() {
        return folder.resolve("a.png");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static PortalClient webhook(FileServer server) {
        return PortalClient.webhook(server.webhook());
    }

    private static PortalClient oauth(FileServer server) {
        return PortalClient.builder()
                .credentials(Credentials.oauth(server.origin() + "/rest/", "t0ken"))
                .build();
    }

    private static FileServer.Answer image(byte[] bytes) {
        return exchange -> FileServer.send(exchange, 200, IMAGE, bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8191, 8192, 16_384, 1_000_000})
    void aFileArrivesAsItIs(int size) throws IOException {
        byte[] bytes = bytes(size);
        Files.writeString(target(), "old");
        try (FileServer server = FileServer.start(image(bytes))) {
            FileReference file = FileReference.of(server.origin() + "/rest/download.json?auth=x&token=y%7C");

            webhook(server).files().download(file, target(), LIMIT);

            assertThat(target()).hasBinaryContent(bytes);
            assertThat(files()).containsExactly(target());
            assertThat(server.got.get(0).verb()).isEqualTo("GET");
            assertThat(server.got.get(0).path()).isEqualTo("/rest/download.json?auth=x&token=y%7C");
            assertThat(server.got.get(0).authorization()).isEqualTo("null");
        }
    }

    @Test
    void aFileGoesToAStreamAndAnAsynchronousOneToAPath() throws IOException {
        try (FileServer server = FileServer.start(image(BYTES))) {
            FileReference file = FileReference.of("/upload/a b.png");
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            webhook(server).files().download(file, out, LIMIT);
            webhook(server).files().downloadAsync(file, target(), LIMIT).join();

            assertThat(out.toByteArray()).isEqualTo(BYTES);
            assertThat(target()).hasBinaryContent(BYTES);
            assertThat(server.got.get(0).path()).isEqualTo("/upload/a%20b.png");
        }
    }

    @Test
    void whatProvesTheCallerGoesAlongToAMethodOfThePortal() throws IOException {
        try (FileServer server = FileServer.start(image(BYTES))) {
            FileReference file = FileReference.of("/rest/x.download?fields%5Bid%5D=1");

            webhook(server).files().download(file, target(), LIMIT);
            oauth(server).files().download(file, target(), LIMIT);

            assertThat(server.got.get(0).path()).isEqualTo("/rest/1/s3cr3t/x.download");
            assertThat(server.got.get(0).text()).isEqualTo("fields%5Bid%5D=1");
            assertThat(server.got.get(1).path()).isEqualTo("/rest/x.download");
            assertThat(server.got.get(1).text()).isEqualTo("fields%5Bid%5D=1&auth=t0ken");
            assertThat(server.got.get(1).type()).isEqualTo("application/x-www-form-urlencoded");
        }
    }

    @Test
    void anotherHostGetsNoSecret() throws IOException {
        try (FileServer other = FileServer.start(image(BYTES));
                FileServer server =
                        FileServer.start(exchange -> FileServer.redirect(exchange, other.origin() + "/a.png"))) {
            FileReference own = FileReference.of("/rest/x.download?id=1");
            FileReference elsewhere = FileReference.of(other.origin() + "/rest/x.download?id=1");

            oauth(server).files().download(own, target(), LIMIT);
            webhook(server).files().download(own, target(), LIMIT);
            oauth(server).files().download(elsewhere, target(), LIMIT);

            assertThat(target()).hasBinaryContent(BYTES);
            assertThat(other.got).hasSize(3).allSatisfy(got -> {
                assertThat(got.verb()).isEqualTo("GET");
                assertThat(got.path() + got.authorization() + got.text()).doesNotContain("t0ken", "s3cr3t");
            });
        }
    }

    @Test
    void redirectsEnd() throws IOException {
        try (FileServer server = FileServer.start(exchange -> FileServer.redirect(exchange, "/again"))) {
            assertThatThrownBy(() ->
                            webhook(server).files().download(FileReference.of(server.origin() + "/a"), target(), LIMIT))
                    .isInstanceOf(UnreadableAnswerException.class);

            assertThat(server.got).hasSize(6);
            assertThat(files()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://example.com/a", "ftp://example.com/a", "file:///etc/passwd", "", "http://[", "//x y/z"})
    void anUntrustedAddressIsNotAsked(String address) throws IOException {
        try (FileServer server = FileServer.start(image(BYTES))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> webhook(server).files().download(FileReference.of(address), target(), LIMIT))
                    .withMessageNotContaining("passwd");

            assertThat(server.got).isEmpty();
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void aRedirectToAnUntrustedSchemeIsNotFollowed() throws IOException {
        try (FileServer server = FileServer.start(exchange -> FileServer.redirect(exchange, "http://example.com/a"))) {
            assertThatThrownBy(() -> webhook(server).files().download(FileReference.of("/a"), target(), LIMIT))
                    .isInstanceOf(UnreadableAnswerException.class);
        }
    }

    @Test
    void aFileThatIsTooLargeIsNotKept() throws IOException {
        try (FileServer server = FileServer.start(image(BYTES))) {
            assertThatThrownBy(() -> webhook(server).files().download(FileReference.of("/a"), target(), 99_999))
                    .isInstanceOf(UnreadableAnswerException.class)
                    .hasMessageContaining("more than 99999 bytes");
            assertThat(files()).isEmpty();
            assertThat(server.got).hasSize(1);

            webhook(server).files().download(FileReference.of("/a"), target(), 100_000);
            assertThat(target()).hasBinaryContent(BYTES);
        }
    }

    @Test
    void aFaultInTheMiddleIsRepeatedAndLeavesNothing() throws IOException {
        AtomicInteger answers = new AtomicInteger();
        try (FileServer server = FileServer.start(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", IMAGE);
            exchange.sendResponseHeaders(200, BYTES.length);
            exchange.getResponseBody().write(BYTES, 0, answers.getAndIncrement() == 1 ? BYTES.length : 50_000);
            exchange.getResponseBody().flush();
        })) {
            webhook(server).files().download(FileReference.of("/a"), target(), LIMIT);
            assertThat(target()).hasBinaryContent(BYTES);
            assertThat(server.got).hasSize(2);

            assertThatThrownBy(
                            () -> webhook(server).with(ONCE).files().download(FileReference.of("/a"), target(), LIMIT))
                    .isInstanceOf(TransportException.class);
            assertThat(target()).hasBinaryContent(BYTES);
            assertThat(files()).containsExactly(target());
        }
    }

    @Test
    void aStreamIsNotBegunAnew() throws IOException {
        try (FileServer server = FileServer.start(exchange -> {
            exchange.sendResponseHeaders(200, BYTES.length);
            exchange.getResponseBody().write(BYTES, 0, 50_000);
            exchange.getResponseBody().flush();
        })) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            assertThatThrownBy(() -> webhook(server).files().download(FileReference.of("/a"), out, LIMIT))
                    .isInstanceOf(TransportException.class);
            assertThat(server.got).hasSize(1);
        }
    }

    @Test
    void aDiskThatIsFullIsNoMatterOfThePortal() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        try (FileServer server = FileServer.start(image(BYTES))) {
            assertThatThrownBy(() -> webhook(server).files().download(FileReference.of("/a"), full, LIMIT))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("no space left");
            assertThat(server.got).hasSize(1);

            Path none = folder.resolve("none").resolve("a");
            assertThatThrownBy(() -> webhook(server).files().download(FileReference.of("/a"), none, LIMIT))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void aRefusalIsOneAndAPageIsNoFile() throws IOException {
        AtomicInteger answers = new AtomicInteger();
        try (FileServer server = FileServer.start(exchange -> {
            boolean isFirst = answers.getAndIncrement() == 0;
            String body =
                    isFirst ? "{\"error\":\"ACCESS_DENIED\",\"error_description\":\"no\"}" : "<html>log in</html>";
            FileServer.send(
                    exchange,
                    isFirst ? 403 : 200,
                    isFirst ? "application/json" : "text/html",
                    body.getBytes(StandardCharsets.UTF_8));
        })) {
            assertThatThrownBy(() -> webhook(server).files().download(FileReference.of("/a?token=1"), target(), LIMIT))
                    .isInstanceOfSatisfying(
                            ApiException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("ACCESS_DENIED"));
            assertThatThrownBy(() -> webhook(server).files().download(FileReference.of("/a"), target(), LIMIT))
                    .isInstanceOf(UnreadableAnswerException.class)
                    .hasMessageContaining("in place of a file");
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void jsonIsAFileWhereItIsAttached() throws IOException {
        try (FileServer server = FileServer.start(exchange -> {
            exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"a.json\"");
            FileServer.send(exchange, 200, "application/json", "{\"error\":1}".getBytes(StandardCharsets.UTF_8));
        })) {
            webhook(server).files().download(FileReference.of("/a"), target(), LIMIT);

            assertThat(target()).hasContent("{\"error\":1}");
        }
    }

    @Test
    void aReferenceShowsNoSecret() {
        assertThat(FileReference.of("https://x/?token=s3cr3t")).hasToString("FileReference[***]");
    }

    private static FileServer.Answer dripping(int bytes) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", IMAGE);
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < bytes; i++) {
                exchange.getResponseBody().write(i);
                exchange.getResponseBody().flush();
                LockSupport.parkNanos(100_000_000);
            }
        };
    }

    @Test
    @Timeout(20)
    void whoCancelsADownloadGetsNoFile() throws Exception {
        try (FileServer server = FileServer.start(dripping(20))) {
            FileReference file = FileReference.of(server.origin() + "/upload/a.png");
            CompletableFuture<Void> download = webhook(server).files().downloadAsync(file, target(), LIMIT);
            while (files().isEmpty()) {
                Thread.sleep(10);
            }
            download.cancel(true);
            for (int i = 0; i < 40 && !files().isEmpty(); i++) {
                Thread.sleep(100);
            }
            assertThat(files()).isEmpty();
        }
    }

    @Test
    @Timeout(20)
    void aDeadlineEndsAFileThatDrips() throws IOException {
        try (FileServer server = FileServer.start(dripping(80))) {
            PortalClient client = webhook(server)
                    .with(CallOptions.builder().deadline(Duration.ofSeconds(1)).build());
            FileReference file = FileReference.of(server.origin() + "/upload/a.png");
            long begin = System.nanoTime();
            assertThatThrownBy(() -> client.files().download(file, target(), LIMIT))
                    .isInstanceOf(TransportException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
            assertThat(files()).isEmpty();
        }
    }
}
