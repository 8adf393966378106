package dev.docbind.fleet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The lines that the README shows compile. */
class ReadmeTest {

    private static final Path LINES = Path.of("src/test/java/dev/docbind/fleet/docs/TenLines.java");

    @Test
    void theReadmeShowsWhatCompiles() throws IOException {
        String source = Files.readString(LINES);
        String lines = source.substring(source.indexOf("// begin") + "// begin".length(), source.indexOf("// end"));
        assertThat(withoutWhitespace(Files.readString(Path.of("../README.md")))).contains(withoutWhitespace(lines));
    }

    private static String withoutWhitespace(String text) {
        return text.replaceAll("\\s+", "");
    }
}
