package dev.docbind.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of a language stand in its file, not in Java. */
class WordsInSourcesTest {

    /** A letter of another script than Latin, as it is or escaped. */
    private static final Pattern FOREIGN = Pattern.compile(
            "[\\p{L}&&[^\\p{IsLatin}]]|\\\\u+0[4-9a-fA-F]|\\\\x\\{?0?4|\\\\p\\{(?:Is|In|script=)?Cyrillic");

    @Test
    void noMainSourceHasALetterOfAnotherScript() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("..").toRealPath())) {
            List<Path> sources = modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(WordsInSourcesTest::files)
                    .toList();

            assertThat(sources).hasSizeGreaterThan(300);
            assertThat(sources)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(FOREIGN));
        }
    }

    /** Words stand in the resource of their language alone, whatever module they are for. */
    @Test
    void noOtherResourceHasALetterOfAnotherScript() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("..").toRealPath())) {
            List<String> files = modules.map(module -> module.resolve("src/main/resources"))
                    .filter(Files::isDirectory)
                    .flatMap(WordsInSourcesTest::all)
                    .filter(WordsInSourcesTest::isForeign)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();

            assertThat(files).containsExactly("ru.json");
        }
    }

    private static boolean isForeign(Path file) {
        try {
            return FOREIGN.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> all(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
