package dev.docbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.json.WireFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileContentTest {

    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aFileIsItsNameAndItsContentInBase64() {
        FileContent file = FileContent.of("a.txt", HELLO);

        assertThat(WireFormat.bitrix24().write(Map.of("file", file))).isEqualTo("{\"file\":[\"a.txt\",\"aGVsbG8=\"]}");
        assertThat(WireFormat.bitrix24().write(file.asFileData())).isEqualTo("{\"fileData\":[\"a.txt\",\"aGVsbG8=\"]}");
    }

    @Test
    void aPathGivesTheNameAndTheBytes() throws IOException {
        Path path = Files.write(folder.resolve("a.txt"), HELLO);

        assertThat(FileContent.of(path)).isEqualTo(FileContent.of("a.txt", HELLO));
    }

    @Test
    void whatCannotBeReadIsSaidAtOnce() {
        assertThatThrownBy(() -> FileContent.of(folder.resolve("none"))).isInstanceOf(UncheckedIOException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> FileContent.of(folder.getRoot()));
    }

    @Test
    void itsTextFormKeepsTheContentToItself() {
        assertThat(FileContent.of("a.txt", HELLO)).hasToString("a.txt, 8 characters of Base64");
    }

    @Test
    void aPairThatWasWrittenIsReadAgain() {
        FileContent file = FileContent.of("a.txt", HELLO);

        assertThat(WireFormat.bitrix24().read("[\"a.txt\",\"aGVsbG8=\"]", FileContent.class))
                .isEqualTo(file);
        assertThat(file.content()).isEqualTo(HELLO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WireFormat.bitrix24().read("[\"a.txt\"]", FileContent.class));
    }
}
