package dev.docbind.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenStoreTest {

    @TempDir
    private Path folder;

    private static OAuthToken token(String access) {
        return new OAuthToken(
                access,
                "r",
                Instant.parse("2026-07-01T12:00:00.5Z"),
                "https://example.bitrix24.com/rest/",
                null,
                "m",
                "crm",
                "L",
                7L,
                "at");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void aFolderGivesBackWhatItWasGiven() {
        TokenStore.inFolder(folder.resolve("new")).store("m", token("a"));
        TokenStore other = TokenStore.inFolder(folder.resolve("new"));
        assertThat(other.load("m")).isEqualTo(token("a"));
        assertThat(other.load("n")).isNull();
    }

    @Test
    void anAccountsNameNeverLeavesTheFolder() throws IOException {
        TokenStore store = TokenStore.inFolder(folder);
        store.store("../../evil\0/..", token("a"));
        store.store("C:\\evil", token("b"));
        assertThat(store.load("../../evil\0/..")).isEqualTo(token("a"));
        assertThat(files())
                .hasSize(2)
                .allMatch(file -> file.getFileName().toString().matches("[0-9a-f]{64}\\.json"));
    }

    @Test
    void theFileIsForItsOwnerAlone() throws IOException {
        TokenStore.inFolder(folder).store("m", token("a"));
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whatACrashLeavesBesideAFileDoesNoHarm() throws IOException {
        TokenStore store = TokenStore.inFolder(folder);
        store.store("m", token("a"));
        // A crash while the next pair was written: half a file that never took the place of the old one.
        Files.writeString(folder.resolve("token1.tmp"), "{\"access_token\":\"b");
        assertThat(store.load("m")).isEqualTo(token("a"));
    }

    @Test
    void aDamagedFileIsNoTokenAndIsNotShown() throws IOException {
        TokenStore store = TokenStore.inFolder(folder);
        store.store("m", token("a"));
        Files.writeString(files().get(0), "{\"access_token\":\"s3cret\"");
        assertThatThrownBy(() -> store.load("m"))
                .isInstanceOf(UncheckedIOException.class)
                .satisfies(problem -> assertThat(problem + " " + problem.getCause()
                                + problem.getCause().getCause())
                        .doesNotContain("s3cret"));
    }

    @Test
    void oneAtATimeWorksOnAnAccount() throws Exception {
        TokenStore store = TokenStore.inFolder(folder);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            threads.invokeAll(IntStream.range(0, 40)
                            .mapToObj(i -> (java.util.concurrent.Callable<Integer>) () -> store.exclusively("m", () -> {
                                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                                Thread.sleep(1);
                                return inside.decrementAndGet();
                            }))
                            .toList())
                    .forEach(done -> assertThat(done).isDone());
        } finally {
            threads.shutdown();
        }
        assertThat(most).hasValue(1);
    }
}
