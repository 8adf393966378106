package dev.docbind.generator.resolve.override;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.Effect;
import dev.docbind.generator.model.Effect.Evidence;
import dev.docbind.generator.model.Effect.Kind;
import dev.docbind.generator.model.Effect.Source;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
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

    @Test
    void anEffectIsCorrectedAndThenNoWordsOfThePageAreEvidence() {
        Method reads = Rows.method("a.reads")
                .with(withEffect(new Effect(Kind.READ, List.of(new Evidence(Source.TITLE, "Get")))));

        assertThat(corrected(reads, "read", "write")).isEqualTo(new Effect(Kind.WRITE, List.of()));
        assertThat(corrected(reads, "read", "sometimes"))
                .isEqualTo(reads.calling().effect());
        assertThat(corrected(reads, "write", "read")).isEqualTo(reads.calling().effect());
    }

    private static Effect corrected(Method method, String expected, String value) {
        Correction correction = new Correction(
                method.page(), "effect", new Json.Text(expected), new Json.Text(value), "it writes", null, false);
        return new Overrides(List.of(correction))
                .apply(List.of(method), "en", page -> true, new Diagnostics())
                .get(0)
                .calling()
                .effect();
    }

    private static Calling withEffect(Effect effect) {
        return new Calling(null, false, false, false, false, effect, null);
    }

    @Test
    void methodsAndEventsAreCorrectedApart() {
        Correction correction = new Correction(
                "a.md", "event/code", new Json.Text("ONA"), new Json.Text("ONB"), "a misprint", null, false);
        Diagnostics diagnostics = new Diagnostics();
        Overrides overrides = new Overrides(List.of(correction));
        assertThat(overrides.apply(List.of(), "en", page -> true, diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(overrides.applyToEvents(List.of(), "en", page -> true, diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly("override-unmatched");
    }

    private static List<String> notes(boolean shipped, boolean expected) {
        Correction correction = new Correction(
                "moved.md", "title", new Json.Text("a"), new Json.Text("b"), "a misprint", null, shipped);
        Diagnostics diagnostics = new Diagnostics();
        new Overrides(List.of(correction)).apply(List.of(), "en", page -> expected, diagnostics);
        return diagnostics.sorted().stream().map(Diagnostic::code).toList();
    }
}
