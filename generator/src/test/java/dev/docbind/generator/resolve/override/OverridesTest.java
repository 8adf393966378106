package dev.docbind.generator.resolve.override;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverridesTest {

    @Test
    void aShippedCorrectionIsNotedWhereItsPageOughtToBe() {
        assertThat(notes(true, true)).containsExactly("override-unmatched");
        assertThat(notes(true, false)).isEmpty();
    }

    @Test
    void aCorrectionOfTheUserIsAlwaysNoted() {
        assertThat(notes(false, true)).containsExactly("override-unmatched");
        assertThat(notes(false, false)).containsExactly("override-unmatched");
    }

    private static List<String> notes(boolean shipped, boolean expected) {
        Correction correction = new Correction(
                "moved.md", "title", new Json.Text("a"), new Json.Text("b"), "a misprint", null, shipped);
        Diagnostics diagnostics = new Diagnostics();
        new Overrides(List.of(correction)).apply(List.of(), "en", page -> expected, diagnostics);
        return diagnostics.sorted().stream().map(Diagnostic::code).toList();
    }
}
