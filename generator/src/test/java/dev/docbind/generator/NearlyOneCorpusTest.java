package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Structures that are nearly one type are written down, with the reason why they are two: a new pair fails, and one that is gone fails,
 * too. {@code -Ddocbind.corpus.update=true} writes them anew.
 */
class NearlyOneCorpusTest {

    private static final Path KNOWN = Path.of("../docs/measurements");
    private static final boolean UPDATE = Boolean.getBoolean("docbind.corpus.update");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> whatIsNearlyOneTypeIsWrittenDown() throws IOException {
        return CorpusArchives.newest("structures that are nearly one type were NOT counted", this::check);
    }

    private void check(Path archive) throws IOException {
        List<String> pairs = NearlyOne.in(CorpusArchives.spec(CorpusArchives.unpack(archive, temporary)));
        String found = String.join("\n", pairs) + "\n";
        Path file =
                KNOWN.resolve("nearly-one-" + archive.getFileName().toString().replace(".tar.gz", ".txt"));
        System.out.println("structures that are nearly one type: " + pairs.size());
        if (UPDATE) {
            Files.createDirectories(KNOWN);
            Files.writeString(file, found);
        }
        assertThat(file)
                .as("structures that are nearly one type; -Ddocbind.corpus.update=true writes them")
                .exists()
                .content()
                .isEqualTo(found);
    }
}
