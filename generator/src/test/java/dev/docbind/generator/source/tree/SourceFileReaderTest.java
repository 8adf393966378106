package dev.docbind.generator.source.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileReaderTest {

    @TempDir
    private Path folder;

    @Test
    void aPageThatTheDiskRefusesIsLost() {
        Diagnostics diagnostics = new Diagnostics();
        LostFiles lost = new LostFiles(diagnostics);

        assertThat(new SourceFileReader(lost).read("a.md", folder.resolve("a.md")))
                .isNull();
        assertThat(diagnostics.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("a.md: error: this page cannot be read: ")
                        .endsWith("[unreadable]"));
    }
}
