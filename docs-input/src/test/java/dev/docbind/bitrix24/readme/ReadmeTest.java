package dev.docbind.bitrix24.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.bitrix24.check.ClientCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Path SOURCES = Path.of("target/generated-sources/docbind");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyPieceOfJavaCompiles() throws IOException {
        List<String> snippets = Fences.of(Files.readString(README), "java");
        assertThat(snippets).hasSizeGreaterThan(5);
        return IntStream.range(0, snippets.size())
                .mapToObj(
                        i -> DynamicTest.dynamicTest("java fence " + (i + 1), () -> compiles(snippets.get(i), i + 1)));
    }

    private void compiles(String text, int number) throws IOException {
        Snippet snippet = Snippet.of(text, number);
        Path sources = Files.createDirectories(folder.resolve("fence" + number));
        Files.writeString(sources.resolve(snippet.className() + ".java"), snippet.source());

        assertThat(ClientCompiler.compile(sources, Files.createDirectories(folder.resolve("classes" + number))))
                .as(snippet.source())
                .isEmpty();
    }

    @Test
    void theRecordIsTheOneThatIsGenerated() throws IOException {
        String shown = Fences.of(Files.readString(README), "java").get(0);
        String generated = Files.readString(
                SOURCES.resolve("dev/docbind/bitrix24/bizproc/workflow/WorkflowTerminateRequest.java"));

        assertThat(generated).contains(shown.substring(0, shown.indexOf(" { /*")));
    }

    @Test
    void theFirstTwoShellFencesAreOneCommandEach() throws IOException {
        List<String> commands = Fences.of(Files.readString(README), "sh");

        assertThat(commands).hasSizeGreaterThanOrEqualTo(2);
        assertThat(commands.subList(0, 2))
                .allSatisfy(command ->
                        assertThat(command.strip()).startsWith("./mvnw ").doesNotContain("\n"));
    }
}
