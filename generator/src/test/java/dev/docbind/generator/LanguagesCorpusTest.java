package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two languages of the real documentation give one API but for the differences that are written down: a new one fails, and
 * one that is gone fails, too. {@code -Ddocbind.corpus.update=true} writes them anew.
 */
class LanguagesCorpusTest {

    private static final Path KNOWN = Path.of("src/test/resources/known-differences");
    private static final boolean UPDATE = Boolean.getBoolean("docbind.corpus.update");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> bothLanguagesDocumentTheSameApi() throws IOException {
        return CorpusArchives.each(
                "the languages of the real documentation were NOT compared",
                archive -> archive.getFileName().toString().startsWith("ru-") && Files.exists(english(archive)),
                this::compare);
    }

    private static Path english(Path russian) {
        return russian.resolveSibling("en-" + russian.getFileName().toString().substring("ru-".length()));
    }

    private void compare(Path russian) throws IOException {
        ComparisonResult result = new Generator()
                .compare(
                        GenerationRequest.of(CorpusArchives.unpack(english(russian), temporary)),
                        CorpusArchives.unpack(russian, temporary));
        System.out.println("differences: " + result.differencesByKind());
        String found = result.differences().stream()
                .map(difference -> difference.kind() + " " + difference.message() + "\n")
                .collect(Collectors.joining());
        String name = russian.getFileName().toString().replaceFirst("^ru-", "").replace(".tar.gz", ".txt");
        Path file = KNOWN.resolve(name);
        if (UPDATE) {
            Files.createDirectories(KNOWN);
            Files.writeString(file, found);
        }
        assertThat(file)
                .as("differences that are written down; -Ddocbind.corpus.update=true writes them")
                .exists()
                .content()
                .isEqualTo(found);
    }
}
