package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is emitted beside files that stand is what is emitted into an empty folder. */
class StandingClientTest {

    private static final Path DOCS = Path.of("../docs-input/en");
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir
    private Path temporary;

    @Test
    void afterAnEditOfAPageTheClientIsThatOfACleanRun() throws IOException {
        StandingClient client = new StandingClient(copy(DOCS), temporary);
        client.edit(30, new Random(1));

        assertThat(client.shares().values())
                .allSatisfy(shares -> assertThat(shares).allMatch(share -> share < 0.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"things-of-a-namespace", "subjects-of-answers", "linked-sections", "things-both-ways"})
    void afterAnEditOfACaseToo(String name) throws IOException {
        new StandingClient(copy(CASES.resolve(name).resolve("docs")), temporary).edit(20, new Random(2));
    }

    @Test
    void aFileThatIsGoneOrWasEditedIsEmittedAnew() throws IOException {
        StandingClient client = new StandingClient(copy(DOCS), temporary);
        Emission first = client.run("at first");
        Path java = temporary.resolve("java");
        String gone = path(first, "Request.java", 0);
        String edited = path(first, "Request.java", 1);
        Files.delete(java.resolve(gone));
        Files.writeString(
                java.resolve(edited), Files.readString(java.resolve(edited)).replace('a', 'b'));

        assertThat(client.run("afterwards").files().stream().map(GeneratedFile::path))
                .contains(gone, edited)
                .filteredOn(path -> path.endsWith("Request.java"))
                .hasSize(2);
    }

    private static String path(Emission emission, String end, int number) {
        return emission.files().stream()
                .map(GeneratedFile::path)
                .filter(path -> path.endsWith(end))
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private Path copy(Path from) throws IOException {
        Path to = temporary.resolve("docs");
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return to;
    }
}
