package dev.docbind.generator.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.generator.lint.Baseline.Known;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final Known ROW = new Known("b.md", "row-short", "this row has 1 of 2 cells");
    private static final Known TYPE = new Known("a.md", "type-unknown", "the type \"x\ty\" of ID is not known");

    @Test
    void whatIsWrittenIsKnown() {
        Baseline baseline = Baseline.read("known.txt", Baseline.write(List.of(TYPE, ROW)));

        assertThat(baseline.take(ROW)).isTrue();
        assertThat(baseline.take(TYPE)).isTrue();
        assertThat(baseline.take(TYPE)).as("a second one").isFalse();
        assertThat(baseline.untaken()).isEmpty();
    }

    @Test
    void aFindingIsKnownAsOftenAsItIsListed() {
        Baseline baseline = Baseline.read("known.txt", Baseline.write(List.of(ROW, ROW, ROW)));

        assertThat(baseline.take(ROW)).isTrue();
        assertThat(baseline.untaken()).containsExactly(ROW, ROW);
    }

    @Test
    void theOrderOfTheFindingsMakesNoDifference() {
        assertThat(Baseline.write(List.of(ROW, TYPE))).isEqualTo(Baseline.write(List.of(TYPE, ROW)));
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(() -> Baseline.read("notes.txt", "to do\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("notes.txt is no baseline");
        assertThatThrownBy(() -> Baseline.read("known.txt", Baseline.write(List.of()) + "row-short b.md\n"))
                .hasMessageStartingWith("known.txt:2 is no finding");
    }
}
