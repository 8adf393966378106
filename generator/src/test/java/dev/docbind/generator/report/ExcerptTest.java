package dev.docbind.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.source.SourceLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcerptTest {

    @TempDir
    private Path docs;

    @Test
    void theLinesAboveAndBelowAreShownWithACaret() throws IOException {
        Files.writeString(docs.resolve("a.md"), "one\n\ttwo\nthree\nfour\n");

        assertThat(excerpt(2, 2).lines())
                .containsExactly(
                        new Excerpt.Line("1", "one"),
                        new Excerpt.Line("2", " two"),
                        new Excerpt.Line("", " ^"),
                        new Excerpt.Line("3", "three"));
        assertThat(excerpt(1, 0).lines()).hasSize(2);
        assertThat(excerpt(9, 1).lines()).isEmpty();
    }

    @Test
    void ofALongLineThePartAroundThePlaceIsShown() throws IOException {
        Files.writeString(docs.resolve("a.md"), "x".repeat(499) + "HERE" + "y".repeat(500) + "\n");

        Excerpt excerpt = excerpt(1, 500);

        String line = excerpt.lines().get(0).text();
        String caret = excerpt.lines().get(1).text();
        assertThat(line).hasSize(202).startsWith("\u2026").endsWith("\u2026");
        assertThat(line.substring(caret.indexOf('^'))).startsWith("HERE");
    }

    private Excerpt excerpt(int line, int column) {
        return Excerpt.of("", new SourceLines(docs), "a.md", line, column);
    }
}
