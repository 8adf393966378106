package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Since JDK 19 a word boundary knows ASCII letters alone: beside a Russian word it says another thing on each JDK. */
class WordEndTest {

    /** A Russian letter, or the end of a group that ends with one, and the boundary; or the boundary before one. */
    private static final Pattern BOUNDARY = Pattern.compile("[А-яё][)?]{0,2}\\\\\\\\[bw]|\\\\\\\\b[(?:]{0,3}[А-яё]");

    private static final String UNICODE = "(?iU)";

    @Test
    void noPatternEndsARussianWordByABoundary() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources = files.filter(Files::isRegularFile).toList();
            assertThat(sources).isNotEmpty();
            for (Path source : sources) {
                assertThat(Files.readAllLines(source)).as(source.toString()).noneMatch(WordEndTest::isWrong);
            }
        }
    }

    private static boolean isWrong(String line) {
        return BOUNDARY.matcher(line).find() && !line.contains(UNICODE);
    }
}
