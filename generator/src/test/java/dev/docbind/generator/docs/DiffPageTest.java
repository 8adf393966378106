package dev.docbind.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diff.DiffRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/diff.md} explains each rule, and no other. */
class DiffPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    @Test
    void eachRuleHasOneRow() throws IOException {
        String page = Files.readString(Path.of("../docs/diff.md"));
        List<String> rows = ROW.matcher(page).results().map(row -> row.group(1)).toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(DiffRule.values()).map(DiffRule::id).toList());
    }
}
