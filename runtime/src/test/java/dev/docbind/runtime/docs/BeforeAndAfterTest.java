package dev.docbind.runtime.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/before-and-after.md} shows compiles, and the tests that it names are there. */
class BeforeAndAfterTest {

    private static final Path PAGE = Path.of("../docs/before-and-after.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern FENCE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("`(?:(\\w+Test)\\.)?([a-z]\\w{15,})`");

    @Test
    void theCodeBeforeCompiles(@TempDir Path folder) throws IOException {
        List<String> fences = FENCE.matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();
        Path source = Files.writeString(folder.resolve("Bitrix.java"), fences.get(0));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, "-cp", System.getProperty("java.class.path"), source.toString()))
                .isZero();
    }

    @Test
    void theTestsThatThePageNamesAreThere() throws IOException {
        String tests = tests();
        List<MatchResult> named =
                NAMED.matcher(Files.readString(PAGE)).results().toList();
        assertThat(named).hasSizeGreaterThan(12);
        assertThat(named).allSatisfy(name -> {
            assertThat(tests).contains("void " + name.group(2) + "(");
            assertThat(name.group(1) == null || tests.contains("class " + name.group(1) + " "))
                    .isTrue();
        });
    }

    private static String tests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(BeforeAndAfterTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
