package dev.docbind.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "#",
                "# One",
                "\n# One",
                "# One\n# Two\n",
                "text # none\n\n## Two\ntext\n###### Six\n#",
                "#|\n|| a ||\n|#\n\n## After a table",
                " # no\n\t# no\n"
            })
    void theLinesAreThoseThatBeginSo(String text) {
        assertThat(lines(text))
                .isEqualTo(text.lines().filter(line -> line.startsWith("#")).toList());
    }

    private static List<String> lines(String text) {
        List<String> found = new ArrayList<>();
        HeadingLines lines = new HeadingLines(text);
        while (lines.next()) {
            found.add(text.substring(lines.start(), lines.end()));
        }
        return found;
    }
}
