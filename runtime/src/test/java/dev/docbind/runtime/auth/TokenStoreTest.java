package dev.docbind.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        Path left = folder.resolve(files().get(0).getFileName() + "-1.tmp");
        Files.writeString(left, "{\"access_token\":\"b");
        assertThat(store.load("m")).isEqualTo(token("a"));
        store.store("m", token("c"));
        assertThat(left).exists();
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(3600)));
        store.store("m", token("d"));
        assertThat(left).doesNotExist();
        assertThat(store.load("m")).isEqualTo(token("d"));
    }

    private void leave(String access, Duration after) throws IOException {
        Path file = folder.resolve(files().get(0).getFileName());
        FileTime time = Files.getLastModifiedTime(file);
        Path aside = folder.resolve("aside");
        TokenStore.inFolder(aside).store("m", token(access));
        Path left = folder.resolve(file.getFileName() + "-7.tmp");
        Files.move(aside.resolve(file.getFileName()), left);
        Files.setLastModifiedTime(left, FileTime.from(time.toInstant().plus(after)));
    }

    @Test
    void aPairThatACrashLeftWholeBesideTheOldOneIsFoundAgain() throws IOException {
        TokenStore store = TokenStore.inFolder(folder);
        store.store("m", token("a"));
        leave("b", Duration.ofMillis(1));
        assertThat(store.load("m")).isEqualTo(token("b"));
        store.store("m", token("c"));
        Files.setLastModifiedTime(files().get(0), FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(store.load("m")).isEqualTo(token("c"));
    }

    @Test
    void aPairThatACrashLeftWithoutAnOldOneIsFoundAgain() throws IOException {
        TokenStore store = TokenStore.inFolder(folder);
        store.store("m", token("a"));
        leave("b", Duration.ZERO);
        Files.delete(files().get(0));
        assertThat(store.load("m")).isEqualTo(token("b"));
        assertThat(store.load("n")).isNull();
    }

    @Test
    void aPairThatACrashLeftLongAgoIsNot() throws IOException {
        TokenStore store = TokenStore.inFolder(folder);
        store.store("m", token("a"));
        leave("b", Duration.ofSeconds(-1));
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
        // Two stores of one JVM wait for each other as those of two JVMs do.
        List<TokenStore> stores = List.of(TokenStore.inFolder(folder), TokenStore.inFolder(folder));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            threads.invokeAll(IntStream.range(0, 40)
                            .mapToObj(i ->
                                    (Callable<Integer>) () -> stores.get(i % 2).exclusively("m", () -> {
                                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                                        Thread.sleep(1);
                                        return inside.decrementAndGet();
                                    }))
                            .toList())
                    .forEach(done -> assertThat(done).succeedsWithin(Duration.ZERO));
        } finally {
            threads.shutdown();
        }
        assertThat(most).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".5", ".123", ".1234", ".12345", ".123456", ".1234567", ".123456789"})
    void aPairIsReadAgainHoweverFineTheClockThatItsExpiryCameFrom(String fraction) {
        OAuthToken token = token("a");
        OAuthToken fine = new OAuthToken(
                "a",
                "r",
                Instant.parse("2026-07-01T12:00:00" + fraction + "Z"),
                token.clientEndpoint(),
                null,
                "m",
                null,
                null,
                null,
                null);
        TokenStore.inFolder(folder).store("m", fine);
        assertThat(TokenStore.inFolder(folder).load("m")).isEqualTo(fine);
    }
}
