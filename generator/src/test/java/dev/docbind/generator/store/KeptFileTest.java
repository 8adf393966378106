package dev.docbind.generator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that a run wrote is known again by its stamp, else by its content, and by nothing less. */
class KeptFileTest {

    private static final KeyedHash HASH = KeyedHash.random();
    private static final byte[] TEXT = "What a run wrote.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsThereAsWrittenIsKnown() throws IOException {
        KeptFile kept = kept();

        assertThat(kept.digest()).isEqualTo(HASH.hash(TEXT));
        assertThat(Objects.requireNonNull(kept.now(file(), HASH)).digest()).isEqualTo(kept.digest());
    }

    @Test
    void anotherFileInItsPlaceIsNot() throws IOException {
        Files.writeString(file(), "What a run Wrote.");
        assertThat(written()).isNull();
        Files.writeString(file(), "What a run wrote. ");
        assertThat(written()).isNull();
        Files.writeString(file(), "What a run wrote");
        assertThat(written()).isNull();
        Files.delete(file());
        assertThat(written()).isNull();
    }

    @Test
    void aChangeThatKeepsLengthAndTimeIsSeen() throws IOException {
        KeptFile kept = kept();
        FileTime time = Files.getLastModifiedTime(file());
        Files.writeString(file(), "What a run Wrote.");
        Files.setLastModifiedTime(file(), time);

        assertThat(kept.now(file(), HASH)).isNull();
    }

    @Test
    void theSameContentUnderAnotherTimeIsTheSame() throws IOException {
        KeptFile kept = kept();
        Files.setLastModifiedTime(file(), FileTime.fromMillis(1000));

        assertThat(kept.now(file(), HASH)).isNotNull();
        assertThat(kept.now(file(), KeyedHash.random())).isNull();
    }

    @Test
    void whatStandsBehindALinkIsNot() throws IOException {
        KeptFile kept = kept();
        Path moved = Files.move(file(), folder.resolve("moved"));
        Files.createSymbolicLink(file(), moved);

        assertThat(kept.now(file(), HASH)).isNull();
        assertThat(written()).isNull();
    }

    @Test
    void aLongFileIsComparedToItsEnd() throws IOException {
        byte[] bytes = new byte[200_000];
        Files.write(file(), bytes);
        assertThat(FileContent.is(file(), bytes)).isTrue();
        assertThat(FileContent.is(file(), new byte[bytes.length - 1])).isFalse();
        assertThat(FileContent.is(file(), new byte[bytes.length + 1])).isFalse();
        bytes[bytes.length - 1] = 1;
        assertThat(FileContent.is(file(), bytes)).isFalse();
    }

    private KeptFile kept() throws IOException {
        Files.write(file(), TEXT);
        return Objects.requireNonNull(written());
    }

    private KeptFile written() {
        return KeptFile.written("file", file(), TEXT, HASH.hash(TEXT));
    }

    private Path file() {
        return folder.resolve("file");
    }
}
